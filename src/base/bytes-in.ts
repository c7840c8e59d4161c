/** The size of a text on a disk. */

const encoder = new TextEncoder();

/** In bytes of UTF-8. */
export function bytesIn(text: string): number {
  return encoder.encode(text).length;
}
