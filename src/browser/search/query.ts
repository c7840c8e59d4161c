/** What a reader asks for: words, each of which an article should hold, and phrases in quotation marks. */
import { sealed, wordsOfQuery } from './words.ts';

export interface Asked {
  /** For Pagefind: all tokens, in quotation marks where they are one phrase. */
  readonly text: string;
  /** Each once, in the order of the query. */
  readonly words: readonly AskedWord[];
  /** In quotation marks: tokens that have to stand one behind the other. */
  readonly phrases: readonly string[];
  /** As typed without a space, `state-of-the-art`: tokens that stand one behind the other where the compound itself is meant. */
  readonly compounds: readonly string[];
}

export interface AskedWord {
  readonly token: string;
  /** Of exactly this form. */
  readonly sealed: string;
}

/** More words than these say nothing new, and each costs a look into the index. */
const most = 16;

/** A pair of quotation marks of any language, on the same level. One without its partner is no mark. */
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

/** The tokens of each text that has several, with a space between them. */
function tokensOf(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => wordsOfQuery(text).map(({ token }) => token))
    .flatMap((tokens) => (tokens.length > 1 ? [tokens.join(' ')] : []));
}
