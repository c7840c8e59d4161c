/** Style → its tokens, as a browser divides it: what stands in a string is no comment, and the other way round (CSS Syntax 3). */
import { type CSSToken, ParseErrorMessage, tokenize, TokenType } from '@csstools/css-tokenizer';

const ends: ReadonlySet<string> = new Set([
  ParseErrorMessage.UnexpectedEOFInComment,
  ParseErrorMessage.UnexpectedEOFInString,
  ParseErrorMessage.UnexpectedEOFInURL,
  ParseErrorMessage.UnexpectedNewLineInString,
]);

export function tokensOf(css: string): readonly CSSToken[] {
  return tokenize({ css });
}

/** Whether a comment, a string or an address in it has no end. */
export function isLeftOpen(css: string): boolean {
  if (!/["'(]|\/\*/.test(css)) return false;
  let found = false;
  tokenize({ css }, { onParseError: ({ message }) => void (found ||= ends.has(message)) });
  return found;
}

/** Comments keep their place, since two words that one parts are two, and lose what they say. */
export function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  return tokensOf(css)
    .map(([kind, text]) => (kind === TokenType.Comment ? '/**/' : text))
    .join('');
}
