/** Marks what is new to a returning reader: pieces by a word, subjects by how many they hold. */
import { freshPieces } from './visit.ts';

export function startNewMarks(): void {
  const template = document.querySelector<HTMLTemplateElement>('#new_mark');
  if (!template) return;
  void mark(template);
  addEventListener('pageshow', ({ persisted }) => persisted && void mark(template));
}

async function mark({ content, dataset: { recent = '', count = '' } }: HTMLTemplateElement): Promise<void> {
  // Without the list there is nothing to mark, now or on the next page.
  const fresh = await freshPieces(recent).catch(() => []);
  const newMark = (text?: string): Node => {
    const copy = content.cloneNode(true);
    if (text !== undefined && copy.firstChild) copy.firstChild.textContent = text;
    return copy;
  };
  for (const old of document.querySelectorAll('.new-mark')) old.remove();
  for (const piece of document.querySelectorAll<HTMLElement>('[data-piece]')) {
    if (fresh.some(({ href }) => href === piece.dataset['piece'])) placeIn(piece).prepend(newMark(), ' ');
  }
  for (const subject of document.querySelectorAll<HTMLElement>('[data-category]')) {
    const held = fresh.filter(({ categories }) => categories.includes(subject.dataset['category'] ?? '')).length;
    if (held > 0) placeIn(subject).append(' ', newMark(count.replace('{count}', String(held))));
  }
}

function placeIn(element: HTMLElement): Element {
  return element.querySelector('[data-mark]') ?? element;
}
