/**
 * What Pagefind receives of an article: only its words, already in the form in which they are compared. So Pagefind splits nothing, and the words of
 * a query are made in the same way. `steady-index.ts` restores the text for readers.
 */
import { sealed, wordsIn, type Word } from '../browser/search/words.ts';
import { tag } from '../base/html.ts';
import { type PageText, pageText } from './page-text.ts';
import type { SearchDocument } from './search-document.ts';

export interface IndexEntry {
  readonly html: string;
  readonly shown: ShownArticle;
}

/**
 * What a result shows of an article. Pagefind's locations below the number of words in `content` are indexes into `wordsIn(content)`; those from there
 * on and below `placed` are of the end of the article; all others are of words without a place.
 */
export interface ShownArticle {
  readonly content: string;
  readonly placed: number;
  readonly meta: Readonly<Record<string, string>>;
  /** The texts of the headings. */
  readonly headings: readonly string[];
}

/** The facts that are searched. All others are only shown. */
const searched: ReadonlySet<string> = new Set(['title', 'standfirst', 'authors', 'subject', 'kind', 'date']);

/** For these languages Pagefind uses dictionaries that a browser does not have. Pairs of letters work without a dictionary. */
const withDictionary = /^(ja|th|zh)\b/i;

/** `hasEnding`: whether Pagefind indexes only the stem of a word. */
export function indexEntry({ facts, html, end, language }: SearchDocument, hasEnding: (word: string) => boolean): IndexEntry {
  const { content, headings, aside, shown } = wholeText(html, end);
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
  // Weight 0: these words are found, but do not make an article more relevant.
  const body = tag('article', blocks.join('') + tag('p', `${[...others].join(' ')} `, { 'data-pagefind-weight': '0' }), {
    'data-pagefind-body': '',
  });
  return {
    html: `<!doctype html>${tag('html', tag('head', marks.join('')) + tag('body', body), { lang: withDictionary.test(language) ? 'und' : language })}`,
    shown: { content: shown, placed: words.length, meta: facts.meta, headings: headings.map(({ text }) => text) },
  };
}

/** The text of an article with its end; `shown` is the text without it. */
function wholeText(html: string, end: string): PageText & { readonly shown: string } {
  const [text, after] = [pageText(html), pageText(end)];
  const offset = text.content === '' ? 0 : text.content.length + 1;
  const headings = after.headings.map((heading) => ({ ...heading, start: heading.start + offset, end: heading.end + offset }));
  return {
    content: [text.content, after.content].filter((part) => part !== '').join(' '),
    headings: [...text.headings, ...headings],
    aside: `${text.aside} ${after.aside}`,
    shown: text.content,
  };
}

/** Tokens without a place in the text: sealed forms of words that are indexed by another token, and words that find others. */
function unplaced(words: readonly Word[], beside: readonly Word[], hasEnding: (word: string) => boolean): Iterable<string> {
  const placed = new Set(words.map(({ token }) => token));
  /** By form: its token. */
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
