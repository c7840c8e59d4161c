/** CSS → the parts of an SVG that it renders (patterns, masks, markers, filters), and for which elements. */
import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { tokensOf } from './css-tokens.ts';
import { placeNames } from './place-names.ts';

/** A property that refers to parts. */
export interface StyleReference {
  /** In lower case. */
  readonly property: string;
  /** Empty for `inherit`, which refers to parts named elsewhere. */
  readonly names: readonly string[];
}

export interface StyleRule {
  /** Names of elements, `.class`, `#id`, in lower case: only elements with one of them match. Empty: any element may match. */
  readonly signs: readonly string[];
  readonly references: StyleReference[];
}

/** In more deeply nested blocks, every element counts as a match. */
const maxDepth = 50;

/** For a style sheet, or only declarations. Ignores other conditions of selectors, so that it matches too many elements rather than too few. */
export function styleRules(css: string): readonly StyleRule[] {
  if (!/url\(|inherit/i.test(css)) return [];
  const tokens = tokensOf(css).filter(([kind]) => kind !== TokenType.Comment);
  const outside: StyleRule = { signs: [], references: [] };
  const [rules, around]: [StyleRule[], StyleRule[]] = [[outside], [outside]];
  /** The closing tokens of all open brackets; `others` counts those that are not curly. */
  const open: TokenType[] = [];
  let [start, property, others] = [0, '', 0];
  for (const [index, token] of tokens.entries()) {
    const end = ends.get(token[0]);
    if (end !== undefined) open.push(end);
    if (end === TokenType.CloseCurly) {
      const rule = { references: [], signs: around.length > maxDepth ? [] : signsOf(tokens.slice(start, index), around.at(-1) ?? outside) };
      around.push(rule);
      rules.push(rule);
    } else if (end !== undefined) others++;
    // A closing token of another kind is an ordinary token.
    if (open.at(-1) === token[0]) {
      if (open.pop() === TokenType.CloseCurly) around.pop();
      else others--;
    }
    if ((others === 0 && separators.has(token[0])) || (index === start && token[0] === TokenType.Whitespace)) start = index + 1;
    else if (index === start && token[0] === TokenType.Ident) property = token[4].value.toLowerCase();
    const next = tokens[index + 1];
    const names = namesIn(token, next?.[0] === TokenType.Whitespace ? tokens[index + 2] : next);
    if (names) around.at(-1)?.references.push({ property, names });
  }
  return rules.filter(({ references }) => references.length > 0);
}

const ends: ReadonlyMap<TokenType, TokenType> = new Map([
  [TokenType.OpenCurly, TokenType.CloseCurly],
  [TokenType.OpenParen, TokenType.CloseParen],
  [TokenType.Function, TokenType.CloseParen],
  [TokenType.OpenSquare, TokenType.CloseSquare],
]);

const separators: ReadonlySet<TokenType> = new Set([TokenType.OpenCurly, TokenType.CloseCurly, TokenType.Semicolon]);

function namesIn(token: CSSToken, next: CSSToken | undefined): readonly string[] | undefined {
  if (token[0] === TokenType.Ident && token[4].value.toLowerCase() === 'inherit') return [];
  if (token[0] === TokenType.URL) return placeNames(token[4].value);
  const isCall = token[0] === TokenType.Function && token[4].value.toLowerCase() === 'url';
  return isCall && next?.[0] === TokenType.String ? placeNames(next[4].value) : undefined;
}

/** From the last compound of each selector: `b` of `a > b`. */
function signsOf(prelude: readonly CSSToken[], { signs: outer }: StyleRule): readonly string[] {
  const [first] = prelude;
  if (first?.[0] === TokenType.AtKeyword) return /^(?:media|supports)$/i.test(first[4].value) ? outer : [];
  if (prelude.some(([kind]) => kind === TokenType.Function || kind === TokenType.OpenSquare)) return [];
  const meant = selectorsIn(prelude).map((tokens) => tokens.flatMap((token, index) => signOf(token, tokens[index - 1], outer)));
  return meant.some((signs) => signs.length === 0 || signs.includes('*')) ? [] : meant.flat();
}

/** The last compound of each selector. */
function selectorsIn(prelude: readonly CSSToken[]): readonly (readonly CSSToken[])[] {
  const all: CSSToken[][] = [];
  let [word, isOver]: [CSSToken[], boolean] = [[], false];
  for (const token of prelude) {
    const isBetween = token[0] === TokenType.Whitespace || /^[>+~|]$/.test(token[1]);
    if (token[0] === TokenType.Comma) all.push(word);
    if (token[0] === TokenType.Comma || (isOver && !isBetween)) word = [];
    if (token[0] !== TokenType.Comma && !isBetween) word.push(token);
    isOver = isBetween;
  }
  return [...all, word];
}

function signOf(token: CSSToken, before: CSSToken | undefined, outer: readonly string[]): readonly string[] {
  if (token[1] === '&') return outer.length === 0 ? ['*'] : outer;
  if (token[0] === TokenType.Colon) return ['*'];
  if (token[0] === TokenType.Hash) return [`#${token[4].value.toLowerCase()}`];
  if (token[0] === TokenType.Ident) return [`${before?.[1] === '.' ? '.' : ''}${token[4].value.toLowerCase()}`];
  return [];
}
