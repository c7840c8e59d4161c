/** Ids of headings, paragraphs and other link targets. */
import { hash } from 'node:crypto';

/**
 * Text → id: Unicode NFC, lower case, letters and digits of every script stay, apostrophes dropped,
 * other characters replaced by a hyphen. For ordinary headings the same as GitHub's. `section` if nothing is left.
 */
export function placeName(text: string): string {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'section' : name;
}

/**
 * Text → id of a paragraph: `p-` and seven letters or digits. It depends on the first 60 letters and digits alone, so that it stays the same when later words,
 * signs or capitals change, or when the paragraph moves. Undefined if there is no letter.
 */
export function paragraphName(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .slice(0, 60);
  if (letters === '') return undefined;
  const number = parseInt(hash('sha256', letters).slice(0, 9), 16);
  return `p-${number.toString(36).padStart(7, '0').slice(-7)}`;
}

/** The ids of one text, in the order of assignment. */
export class Anchors implements Iterable<string> {
  readonly #taken = new Set<string>();
  /** The last suffix used for each name: a text may have ten thousand equal headings. */
  readonly #counts = new Map<string, number>();

  /** Reserves and returns the name, or the name with the first free suffix of -1, -2, … */
  take(name: string): string {
    let id = name;
    let count = this.#counts.get(name) ?? 0;
    if (count > 0) id = `${name}-${count}`;
    while (this.#taken.has(id)) id = `${name}-${++count}`;
    this.#counts.set(name, count);
    this.#taken.add(id);
    return id;
  }

  /** Reserves the name, unless it is taken: then false. */
  takeIfFree(name: string): boolean {
    if (this.#taken.has(name)) return false;
    this.#taken.add(name);
    return true;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#taken.values();
  }
}
