/** One result, as an item of the list. */
import { filledCopy } from '../filled-copy.ts';
import { find } from '../find.ts';
import { excerptOf, formsOf, type Stretch } from './excerpt.ts';
import type { Found } from './pagefind.ts';
import { wordsOfQuery } from './words.ts';

interface Options {
  /** The design's template of a result. */
  readonly template: HTMLTemplateElement;
  readonly query: string;
  /** The first result of a search; it gets the attribute `data-is-best`. */
  readonly isBest: boolean;
  /** The mark of an article that does not contain the searched words themselves. */
  readonly nearMatch: string | undefined;
}

/** Links carry the searched words, so that they are marked on the page of the result. */
export function renderResult(found: Found, { template, query, isBest, nearMatch }: Options): HTMLElement {
  const { url, meta } = found;
  const tokens = wordsOfQuery(query).map(({ token }) => token);
  const { anchor, stretches } = excerptOf(found, tokens);
  const marks = [query, ...formsOf(found, tokens).slice(0, formsInLink)];
  const item = filledCopy(template, { status: meta['status'] ?? '', title: meta['title'] ?? url, section: anchor?.text ?? '' });
  item.dataset['result'] = '';
  if (isBest) item.dataset['isBest'] = '';
  find(item, 'a[data-field=title]', HTMLAnchorElement).href = hrefWithMarks(url, marks);
  if (anchor) find(item, 'a[data-field=section]', HTMLAnchorElement).href = hrefWithMarks(`${url}#${anchor.id}`, marks);
  find(item, '[data-field=excerpt]', HTMLElement).replaceChildren(...markedText(stretches));
  const facts = [nearMatch, meta['authors'], meta['kind'], meta['date'], meta['subject']].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  fillFacts(find(item, '[data-field=fact]', HTMLElement), facts);
  return item;
}

/** A copy of the element for each fact. */
function fillFacts(element: HTMLElement, facts: readonly (string | undefined)[]): void {
  element.replaceWith(
    ...facts.map((fact = '') => {
      const copy = element.cloneNode(true);
      copy.textContent = fact;
      return copy;
    }),
  );
}

/** Limited, so that addresses stay readable. */
const formsInLink = 6;

/** The address with the words to mark, inserted before its fragment. */
function hrefWithMarks(url: string, marks: readonly string[]): string {
  const address = new URL(url, location.href);
  for (const mark of marks) if (mark !== '') address.searchParams.append('mark', mark);
  return address.pathname + address.search + address.hash;
}

function markedText(stretches: readonly Stretch[]): readonly (Node | string)[] {
  const text = stretches.map((stretch) => stretch.text).join('');
  const before = /^\p{Ll}/u.test(text) ? ['… '] : [];
  const after = /[.!?…”’。！？]\s*$/u.test(text) ? [] : [' …'];
  return [...before, ...stretches.map(({ text: part, isMarked }) => (isMarked ? markElement(part) : part)), ...after];
}

function markElement(text: string): HTMLElement {
  return Object.assign(document.createElement('mark'), { textContent: text });
}
