/** One piece that was found, as an item of the list. */
import { element } from './element.ts';
import type { Found, FoundSection } from './pagefind.ts';
import { wordsOf } from './words.ts';

/** The best one is set large. `query` goes with the link, so that its words are marked where one lands. */
export function renderResult({ url, excerpt, meta, sub_results: sections }: Found, query: string, best: boolean): HTMLElement {
  const section = bestSection(sections);
  const inSection = section?.anchor ? section : undefined;
  return element(
    'li',
    { class: best ? 'result best' : 'result' },
    ...(meta['status'] ? [element('p', {}, element('span', { class: 'status-mark' }, meta['status']))] : []),
    element('h2', {}, element('a', { href: landing(url, query) }, meta['title'] ?? url)),
    element('p', { class: 'excerpt' }, ...markedText(inSection?.excerpt ?? excerpt)),
    ...(inSection?.anchor
      ? [element('p', { class: 'found-in' }, element('a', { href: landing(inSection.url, query) }, inSection.anchor.text))]
      : []),
    element(
      'p',
      { class: 'result-facts' },
      ...[meta['authors'], meta['kind'], meta['date'], meta['subject']].flatMap((fact) => (fact ? [element('span', {}, fact)] : [])),
    ),
  );
}

/** The section with the most of the words. */
function bestSection(sections: readonly FoundSection[]): FoundSection | undefined {
  return sections.toSorted((a, b) => b.locations.length - a.locations.length)[0];
}

/** The address with the words to mark, before its fragment. */
function landing(url: string, query: string): string {
  const address = new URL(url, location.href);
  for (const word of wordsOf(query)) address.searchParams.append('mark', word);
  return address.pathname + address.search + address.hash;
}

/** Pagefind escapes the text of the page and adds nothing but `mark`; here it becomes text and marks again, and nothing else can. */
function markedText(excerpt: string): readonly (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const text = body.textContent ?? '';
  const before = /^\p{Ll}/u.test(text) ? ['… '] : [];
  const after = /[.!?…”’]\s*$/u.test(text) ? [] : [' …'];
  const words = [...body.childNodes].map((node) => {
    const said = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', {}, said) : said;
  });
  return [...before, ...words, ...after];
}
