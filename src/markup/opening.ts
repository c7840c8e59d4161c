/** The opening of a text: the paragraphs before its lead picture. */
import type { BodyNode } from '../markdown/body.ts';

/** In characters: a shorter paragraph, such as "Sir,", does not stand alone before a picture, and has no three lines for an initial. */
const leastOpening = 150;

export interface Opening {
  readonly opening: readonly BodyNode[];
  readonly rest: readonly BodyNode[];
}

/**
 * Cuts a text between two paragraphs, after at least `leastOpening` characters. Undefined where there is no such place: the text begins with something
 * else, or the opening holds a part, or is followed by one, or by a heading.
 */
export function cutAfterOpening([first, ...others]: readonly BodyNode[]): Opening | undefined {
  if (typeof first !== 'string' || !first.startsWith('<p')) return undefined;
  for (const { index, 0: end } of first.matchAll(/<\/p>\s*(?=<(.))/g)) {
    const cut = index + end.length;
    if (!/^<p[ >]/.test(first.slice(cut, cut + 3))) return undefined;
    const opening = first.slice(0, cut);
    if (lettersIn(opening) >= leastOpening) return { opening: [opening], rest: [first.slice(cut), ...others] };
  }
  return undefined;
}

/** Whether the text begins with a short paragraph, or with something else. */
export function opensBriefly([first]: readonly BodyNode[]): boolean {
  if (typeof first !== 'string' || !first.startsWith('<p')) return true;
  return lettersIn(first.slice(0, first.indexOf('</p>'))) < leastOpening;
}

function lettersIn(html: string): number {
  return html.replaceAll(/<[^>]*>/g, '').length;
}
