/** Finds any of many texts in a stretch of bytes, in one pass however many they are (Karp and Rabin, 1987). */

/** In bytes: no text that is searched for may be shorter, unless the finder allows it. */
export const shortestText = 12;

const multiplier = 0x0100_0193;

/** Gives those texts that bytes in UTF-8 hold. */
export type TextFinder = (bytes: Uint8Array) => ReadonlySet<string>;

/** A finder of these texts; those of fewer bytes than `shortest` are left out. The more alike their beginnings of that length are, the longer it takes. */
export function textFinder(texts: Iterable<string>, shortest = shortestText): TextFinder {
  const byHash = new Map<number, { readonly text: string; readonly bytes: Buffer }[]>();
  // One bit for each hash, cut to 20 bits, spares nearly every position the look into the map.
  const sieve = new Uint8Array(1 << 17);
  for (const text of new Set(texts)) {
    const bytes = Buffer.from(text);
    if (bytes.length < shortest) continue;
    const hash = hashOf(bytes, shortest);
    const same = byHash.get(hash);
    if (same) same.push({ text, bytes });
    else byHash.set(hash, [{ text, bytes }]);
    sieve[(hash & 0xfffff) >> 3] = (sieve[(hash & 0xfffff) >> 3] ?? 0) | (1 << (hash & 7));
  }
  // What the byte that leaves the window adds to its hash.
  let leaving = 1;
  for (let step = 1; step < shortest; step++) leaving = Math.imul(leaving, multiplier);

  return (bytes) => {
    const found = new Set<string>();
    if (byHash.size === 0 || bytes.length < shortest) return found;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let hash = hashOf(buffer, shortest);
    for (let start = 0; ; start++) {
      if (((sieve[(hash & 0xfffff) >> 3] ?? 0) & (1 << (hash & 7))) !== 0) {
        for (const one of byHash.get(hash) ?? []) {
          if (buffer.subarray(start, start + one.bytes.length).equals(one.bytes)) found.add(one.text);
        }
      }
      const next = start + shortest;
      if (next >= buffer.length) return found;
      hash = (Math.imul(hash - Math.imul(buffer[start] ?? 0, leaving), multiplier) + (buffer[next] ?? 0)) | 0;
    }
  };
}

/** Of the first bytes of a text. */
function hashOf(bytes: Buffer, length: number): number {
  let hash = 0;
  for (let index = 0; index < length; index++) hash = (Math.imul(hash, multiplier) + (bytes[index] ?? 0)) | 0;
  return hash;
}
