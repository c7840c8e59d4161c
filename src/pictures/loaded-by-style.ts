/** Checks CSS in an SVG: it may have colours, fonts and animation, but must load nothing from elsewhere (CSS Values 4). */
import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { tokensOf } from './css-tokens.ts';
import { placeNames } from './place-names.ts';

/** CSS functions that only compute. */
const functions: ReadonlySet<string> = new Set(
  `attr blur brightness calc circle clamp color color-mix conic-gradient contrast counter cubic-bezier drop-shadow ellipse format
  grayscale has hsl hsla hue-rotate hwb inset invert is lab lang lch linear linear-gradient local matrix matrix3d max media min not
  nth-child nth-last-child nth-of-type oklab oklch opacity path perspective polygon radial-gradient repeating-linear-gradient
  repeating-radial-gradient rgb rgba rotate rotate3d rotatex rotatey rotatez saturate scale scale3d scalex scaley sepia skew skewx
  skewy steps supports translate translate3d translatex translatey translatez url var where`.split(/\s+/),
);

const rules: ReadonlySet<string> = new Set(['charset', 'font-face', 'keyframes', '-webkit-keyframes', 'media', 'namespace', 'supports']);

/** A font may be embedded in the SVG. */
const font = /^data:(?:font\/[\w-]+|application\/(?:x-)?font-[\w-]+|application\/vnd\.ms-fontobject);[^,]*,[A-Za-z\d+/=\s]*$/;

/** The part that loads something, or might; undefined if there is none. */
export function loadedByStyle(style: string): string | undefined {
  if (!/[(@\\]/.test(style)) return undefined;
  const tokens = tokensOf(style);
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const found = loadedBy(token, next?.[0] === TokenType.Whitespace ? tokens[index + 2] : next);
    if (found !== undefined) return found;
  }
  return undefined;
}

function loadedBy(token: CSSToken, next: CSSToken | undefined): string | undefined {
  const [kind, text] = token;
  if (kind === TokenType.Comment) return undefined;
  // A backslash can spell any name in another way.
  if (text.includes('\\')) return '\\';
  if (kind === TokenType.AtKeyword) return rules.has(text.slice(1).toLowerCase()) ? undefined : text;
  if (kind === TokenType.BadURL) return text;
  if (token[0] === TokenType.URL) return isInside(token[4].value) ? undefined : token[4].value;
  if (kind !== TokenType.Function) return undefined;
  if (!functions.has(text.slice(0, -1).toLowerCase())) return text;
  if (text.toLowerCase() !== 'url(') return undefined;
  if (next?.[0] !== TokenType.String) return text;
  return isInside(next[4].value) ? undefined : next[4].value;
}

function isInside(address: string): boolean {
  return placeNames(address).length > 0 || font.test(address);
}
