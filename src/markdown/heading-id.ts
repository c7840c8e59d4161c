/** Names for the places in a text that a link may end in. */

/**
 * Text as the name of a place: Unicode NFC, small letters, letters and digits of every script kept, apostrophes dropped,
 * a hyphen for everything between. The same as GitHub's for ordinary headings. `section` when nothing is left.
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

/** The ids given in one text, in the order in which they were given. */
export class Anchors implements Iterable<string> {
  readonly #taken = new Set<string>();
  /** By name, the last number that was put to it: a text may have ten thousand headings of one name. */
  readonly #counts = new Map<string, number>();

  /** The name, or the name with the first of -1, -2, … that is free; it is taken from then on. */
  take(name: string): string {
    let id = name;
    let count = this.#counts.get(name) ?? 0;
    if (count > 0) id = `${name}-${count}`;
    while (this.#taken.has(id)) id = `${name}-${++count}`;
    this.#counts.set(name, count);
    this.#taken.add(id);
    return id;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#taken.values();
  }
}
