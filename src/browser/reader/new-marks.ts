/** Marks what is new to a returning reader: articles with a word, categories with a number. */
import { newArticles } from './visit.ts';

export function startNewMarks(): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-new-mark]');
  if (!template) return;
  void mark(template);
  addEventListener('pageshow', ({ persisted }) => persisted && void mark(template));
}

async function mark({ content, dataset: { recent = '', count = '' } }: HTMLTemplateElement): Promise<void> {
  // If the list cannot be fetched, nothing is marked.
  const found = await newArticles(recent).catch(() => []);
  const newMark = (text?: string): Node => {
    const copy = content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return document.createTextNode('');
    copy.dataset['isNew'] = '';
    if (text !== undefined) copy.textContent = text;
    return copy;
  };
  for (const old of document.querySelectorAll('[data-is-new]')) old.remove();
  for (const article of document.querySelectorAll<HTMLElement>('[data-article]')) {
    if (found.some(({ href }) => href === article.dataset['article'])) markedElement(article).prepend(newMark(), ' ');
  }
  for (const category of document.querySelectorAll<HTMLElement>('[data-category]')) {
    const held = found.filter(({ categories }) => categories.includes(category.dataset['category'] ?? '')).length;
    if (held > 0) markedElement(category).append(' ', newMark(count.replace('{count}', String(held))));
  }
}

function markedElement(element: HTMLElement): Element {
  return element.querySelector('[data-mark]') ?? element;
}
