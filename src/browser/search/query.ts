/** A query: words, each of which an article should contain, and phrases in quotation marks. */
import { sealed, wordsOfQuery } from './words.ts';

export interface Asked {
  /** The text for Pagefind: all tokens, in quotation marks where they are one phrase. */
  readonly text: string;
  /** Each once, in the order of the query. */
  readonly words: readonly AskedWord[];
  /** Texts in quotation marks: tokens that must follow each other. */
  readonly phrases: readonly string[];
  /** Typed without a space, as `state-of-the-art`: tokens that follow each other where the compound itself is meant. */
  readonly compounds: readonly string[];
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
  const words = [...rest.split(/\s+/), ...phrases].flatMap(wordsOfQuery);
  const unique = new Map(words.map(({ token, exact }) => [token, { token, sealed: sealed(exact) }]));
  const asked = { words: [...unique.values()].slice(0, most), phrases: tokensOf(phrases), compounds: tokensOf(rest.split(/\s+/)) };
  const isPhrase = phrases.length === 1 && rest.trim() === '';
  const tokens = words.map(({ token }) => token).join(' ');
  return { ...asked, text: isPhrase ? `"${tokens}"` : tokens };
}

/** The tokens of each text with several tokens, joined by spaces. */
function tokensOf(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => wordsOfQuery(text).map(({ token }) => token))
    .flatMap((tokens) => (tokens.length > 1 ? [tokens.join(' ')] : []));
}
