/** One piece that was found, as an item of the list. */
import { element } from './element.ts';
import { excerptOf, formsOf, type Stretch } from './excerpt.ts';
import type { Found } from './pagefind.ts';
import { wordsOfQuery } from './words.ts';

interface Setting {
  readonly query: string;
  /** Set large. */
  readonly isBest: boolean;
  /** What is said of a piece that does not hold the words themselves. */
  readonly nearMatch: string | undefined;
}

/** The words go with the links, so that they are marked where one lands. */
export function renderResult(found: Found, { query, isBest, nearMatch }: Setting): HTMLElement {
  const { url, meta } = found;
  const tokens = wordsOfQuery(query).map(({ token }) => token);
  const { anchor, stretches } = excerptOf(found, tokens);
  const marks = [query, ...formsOf(found, tokens).slice(0, formsInLink)];
  return element(
    'li',
    { class: isBest ? 'result best' : 'result' },
    ...(meta['status'] ? [element('p', {}, element('span', { class: 'status-mark' }, meta['status']))] : []),
    element('h2', {}, element('a', { href: landing(url, marks) }, meta['title'] ?? url)),
    element('p', { class: 'excerpt' }, ...markedText(stretches)),
    ...(anchor ? [element('p', { class: 'found-in' }, element('a', { href: landing(`${url}#${anchor.id}`, marks) }, anchor.text))] : []),
    element(
      'p',
      { class: 'result-facts' },
      ...[nearMatch, meta['authors'], meta['kind'], meta['date'], meta['subject']].flatMap((fact) =>
        fact ? [element('span', {}, fact)] : [],
      ),
    ),
  );
}

/** An address should stay readable. */
const formsInLink = 6;

/** The address with the words to mark, before its fragment. */
function landing(url: string, marks: readonly string[]): string {
  const address = new URL(url, location.href);
  for (const mark of marks) if (mark !== '') address.searchParams.append('mark', mark);
  return address.pathname + address.search + address.hash;
}

function markedText(stretches: readonly Stretch[]): readonly (Node | string)[] {
  const text = stretches.map((stretch) => stretch.text).join('');
  const before = /^\p{Ll}/u.test(text) ? ['… '] : [];
  const after = /[.!?…”’。！？]\s*$/u.test(text) ? [] : [' …'];
  return [...before, ...stretches.map(({ text: said, isMarked }) => (isMarked ? element('mark', {}, said) : said)), ...after];
}
