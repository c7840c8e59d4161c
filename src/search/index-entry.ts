/**
 * What Pagefind is given of an article: its words and nothing else, each as it is compared, so that Pagefind has to take nothing apart and the words of
 * a query can be made in the same way. The text that readers see takes its place again in `steady-index.ts`.
 */
import { sealed, wordsIn, type Word } from '../browser/search/words.ts';
import { tag } from '../base/html.ts';
import { pageText } from './page-text.ts';
import type { SearchDocument } from './search-document.ts';

export interface IndexEntry {
  readonly html: string;
  readonly shown: ShownArticle;
}

/** What a result shows of an article; its words are those of `wordsIn(content)`, so that the places that Pagefind finds count them. */
export interface ShownArticle {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The texts of its headings. */
  readonly headings: readonly string[];
}

/** The facts in which words are looked for; the rest is only shown. */
const searched: ReadonlySet<string> = new Set(['title', 'standfirst', 'authors', 'subject', 'kind', 'date']);

/** For these Pagefind has dictionaries of its own, which a browser does not have: pairs of letters serve them without. */
const withDictionary = /^(ja|th|zh)\b/i;

/** `hasEnding` says of which words Pagefind keeps no more than the stem. */
export function indexEntry({ facts, html, language }: SearchDocument, hasEnding: (word: string) => boolean): IndexEntry {
  const { content, headings, aside } = pageText(html);
  const words = wordsIn(content);
  const meta = Object.entries(facts.meta).flatMap(([name, value]) => (searched.has(name) ? [{ name, words: wordsIn(value) }] : []));
  const marks = [
    ...meta.map((field) => mark('meta', field.name, tokensOf(field.words))),
    ...facts.filters.map(({ name, value }) => mark('filter', name, value)),
    ...Object.entries(facts.sort).map(([name, value]) => mark('sort', name, value)),
  ];
  const blocks: string[] = [];
  let next = 0;
  const upTo = (end: number): readonly Word[] => {
    const first = next;
    while (next < words.length && (words[next]?.start ?? 0) < end) next++;
    return words.slice(first, next);
  };
  for (const { element, id, start, end } of headings) {
    blocks.push(tag('p', `${tokensOf(upTo(start))} `), tag(element, `${tokensOf(upTo(end))} `, { id }));
  }
  blocks.push(tag('p', `${tokensOf(upTo(Infinity))} `));
  const others = unplaced(words, [...meta.flatMap((field) => field.words), ...wordsIn(aside)], hasEnding);
  // Without weight: they are found, and say nothing of how much an article is about them.
  const body = tag('article', blocks.join('') + tag('p', `${[...others].join(' ')} `, { 'data-pagefind-weight': '0' }), {
    'data-pagefind-body': '',
  });
  return {
    html: `<!doctype html>${tag('html', tag('head', marks.join('')) + tag('body', body), { lang: withDictionary.test(language) ? 'und' : language })}`,
    shown: { content, meta: facts.meta, headings: headings.map(({ text }) => text) },
  };
}

/** Tokens that have no place in the text: forms that their own token does not tell, sealed, and the words that lead to others. */
function unplaced(words: readonly Word[], beside: readonly Word[], hasEnding: (word: string) => boolean): Iterable<string> {
  const placed = new Set(words.map(({ token }) => token));
  /** Each form with its token. */
  const forms = new Map<string, string>();
  const others = new Set<string>();
  for (const { token, exact } of words) forms.set(exact, token);
  for (const { token, exact } of beside) {
    forms.set(exact, token);
    others.add(token);
  }
  for (const { also } of [...words, ...beside]) {
    for (const token of also) {
      forms.set(token, token);
      others.add(token);
    }
  }
  for (const [form, token] of forms) if (form !== token || hasEnding(token)) others.add(sealed(form));
  return others.difference(placed);
}

function tokensOf(words: readonly Word[]): string {
  return words.map(({ token }) => token).join(' ');
}

function mark(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return tag('meta', '', { [`data-pagefind-${kind}`]: `${name}[content]`, content: value });
}
