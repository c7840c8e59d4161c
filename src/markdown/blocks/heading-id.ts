/** Ids of headings and other link targets. */

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

  [Symbol.iterator](): Iterator<string> {
    return this.#taken.values();
  }
}
