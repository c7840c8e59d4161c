/** One result, as an item of the list. */
import { filledCopy } from '../filled-copy.ts';
import { find } from '../find.ts';
import { excerptOf, formsOf } from './excerpt.ts';
import type { Found } from './pagefind.ts';
import type { Stretch } from './stretches.ts';
import { wordsOfQuery } from './words.ts';

interface Options {
  /** The design's template of a result. */
  readonly template: HTMLTemplateElement;
  /** What was searched for: the words of all of them are marked. */
  readonly queries: readonly string[];
  /** The first result of a search; it gets the attribute `data-is-best`. */
  readonly isBest: boolean;
  /** The mark of an article that does not contain the searched words themselves. */
  readonly nearMatch: string | undefined;
}

/** Links carry the searched words, so that they are marked on the page of the result. */
export function renderResult(found: Found, { template, queries, isBest, nearMatch }: Options): HTMLElement {
  const { url, meta } = found;
  const tokens = queries.flatMap((query) => wordsOfQuery(query).map(({ token }) => token));
  const { anchor, heading, stretches } = excerptOf(found, tokens);
  const marks = [...queries, ...formsOf(found, tokens).slice(0, formsInLink)];
  const item = filledCopy(template, { status: meta['status'] ?? '', title: meta['title'] ?? url, section: anchor?.text ?? '' });
  item.dataset['result'] = '';
  if (isBest) item.dataset['isBest'] = '';
  const title = find(item, 'a[data-field=title]', HTMLAnchorElement);
  title.href = hrefWithMarks(url, marks);
  const excerpt = find(item, '[data-field=excerpt]', HTMLElement);
  excerpt.replaceChildren(...markedText(stretches));
  const own = [title.parentElement ?? title, excerpt];
  if (anchor) {
    const section = find(item, 'a[data-field=section]', HTMLAnchorElement);
    section.href = hrefWithMarks(`${url}#${anchor.id}`, marks);
    section.replaceChildren(...heading.map(({ text, isMarked }) => (isMarked ? markElement(text) : text)));
    own.push(section);
  }
  for (const element of own) speaks(element, meta);
  const facts = [nearMatch, meta['authors'], meta['kind'], meta['answer'], meta['date'], meta['subject']].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  fillFacts(find(item, '[data-field=fact]', HTMLElement), facts);
  return item;
}

/** An article in another language than the page says so in its own words. */
function speaks(element: HTMLElement, { language, direction }: Found['meta']): void {
  if (language !== undefined) element.lang = language;
  if (direction !== undefined) element.dir = direction;
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
  const ends = /[.!?…”’。！？]\s*$/u.test(text);
  // A comma before the dots would be the second sign in one place.
  const shown = ends ? stretches : stretches.map((stretch, at) => (at === stretches.length - 1 ? withoutComma(stretch) : stretch));
  return [...before, ...shown.map(({ text: part, isMarked }) => (isMarked ? markElement(part) : part)), ...(ends ? [] : [' …'])];
}

function withoutComma(stretch: Stretch): Stretch {
  return { ...stretch, text: stretch.text.replace(/[\s,;:،؛、–—]+$/u, '') };
}

function markElement(text: string): HTMLElement {
  return Object.assign(document.createElement('mark'), { textContent: text });
}
