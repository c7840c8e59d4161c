/** A query: words, each of which an article should contain, and phrases in quotation marks. */
import { sealed, wordsOfQuery } from './words.ts';

export interface Asked {
  /** The text for Pagefind: all tokens, in quotation marks where they are one phrase. */
  readonly text: string;
  /** Each once, in the order of the query. */
  readonly words: readonly AskedWord[];
  /** What was typed between spaces, each with its words. */
  readonly parts: readonly AskedPart[];
  /** Texts in quotation marks: tokens that must follow each other. */
  readonly phrases: readonly string[];
  /** Typed without a space, as `state-of-the-art`: tokens that follow each other where the compound itself is meant. */
  readonly compounds: readonly string[];
}

export interface AskedPart {
  /** As typed, without signs around it. */
  readonly typed: string;
  readonly words: readonly AskedWord[];
}

export interface AskedWord {
  readonly token: string;
  /** The token for exactly this form. */
  readonly sealed: string;
}

/** Further words add little, and each costs a search in the index. */
const most = 16;

/** A pair of quotation marks of any language. A mark without a partner is ignored. */
const quoted = /["“”„‟«»‹›]([^"“”„‟«»‹›]+)["“”„‟«»‹›]|「([^」]+)」|『([^』]+)』/gu;

export function readQuery(query: string): Asked {
  const phrases = [...query.matchAll(quoted)].map(([, ...inside]) => inside.find((text) => text !== undefined) ?? '');
  const rest = query.replace(quoted, ' ');
  const typed = [...rest.split(/\s+/), ...phrases]
    .map((text) => ({ text, words: wordsOfQuery(text) }))
    .filter(({ words }) => words.length > 0);
  const words = typed.flatMap((part) => part.words);
  const all = [...new Map(words.map(({ token, exact }) => [token, { token, sealed: sealed(exact) }])).values()].slice(0, most);
  const parts = typed.map((part) => ({
    typed: part.text.slice(part.words[0]?.start, part.words.at(-1)?.end),
    words: all.filter(({ token }) => part.words.some((word) => word.token === token)),
  }));
  const isPhrase = phrases.length === 1 && rest.trim() === '';
  const tokens = words.map(({ token }) => token).join(' ');
  return {
    ...{ words: all, parts, phrases: tokensOf(phrases), compounds: tokensOf(rest.split(/\s+/)) },
    text: isPhrase ? `"${tokens}"` : tokens,
  };
}

/** The query without its quotation marks: its words in any order. */
export function withoutQuotes(query: string): string {
  return query
    .replace(
      quoted,
      (_, ...inside: readonly (string | number | undefined)[]) => ` ${inside.find((text) => typeof text === 'string') ?? ''} `,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The tokens of each text with several tokens, joined by spaces. */
function tokensOf(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => wordsOfQuery(text).map(({ token }) => token))
    .flatMap((tokens) => (tokens.length > 1 ? [tokens.join(' ')] : []));
}
