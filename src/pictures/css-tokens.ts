/** CSS → tokens, as in a browser: a string contains no comment, and the reverse (CSS Syntax 3). */
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

/** Whether a comment, a string or an address is not closed. */
export function isLeftOpen(css: string): boolean {
  if (!/["'(]|\/\*/.test(css)) return false;
  let found = false;
  tokenize({ css }, { onParseError: ({ message }) => void (found ||= ends.has(message)) });
  return found;
}

/** Empties comments but keeps them, since a comment separates two words. */
export function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  return tokensOf(css)
    .map(([kind, text]) => (kind === TokenType.Comment ? '/**/' : text))
    .join('');
}
