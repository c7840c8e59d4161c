/** Finds many texts in a range of bytes in one pass (Karp and Rabin, 1987). Soft hyphens do not count: pages have them in long words. */

/** In bytes: the shortest text that is searched for by default. */
export const shortestText = 12;

const multiplier = 0x0100_0193;

/** Returns the texts that the UTF-8 bytes contain. */
export type TextFinder = (bytes: Uint8Array) => ReadonlySet<string>;

/** Ignores texts of fewer bytes than `shortest`. The more texts share a prefix of that length, the slower it is. */
export function textFinder(texts: Iterable<string>, shortest = shortestText): TextFinder {
  const byHash = new Map<number, { readonly text: string; readonly bytes: Buffer }[]>();
  // A bit set of hashes, cut to 20 bits, avoids the lookup in the map at nearly every position.
  const hashBits = new Uint8Array(1 << 17);
  for (const text of new Set(texts)) {
    const bytes = withoutSoftHyphens(Buffer.from(text));
    if (bytes.length < shortest) continue;
    const hash = hashOf(bytes, shortest);
    const same = byHash.get(hash);
    if (same) same.push({ text, bytes });
    else byHash.set(hash, [{ text, bytes }]);
    hashBits[(hash & 0xfffff) >> 3] = (hashBits[(hash & 0xfffff) >> 3] ?? 0) | (1 << (hash & 7));
  }
  // The weight of the byte that leaves the window.
  let leavingWeight = 1;
  for (let step = 1; step < shortest; step++) leavingWeight = Math.imul(leavingWeight, multiplier);

  return (bytes) => {
    const found = new Set<string>();
    if (byHash.size === 0) return found;
    const buffer = withoutSoftHyphens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (buffer.length < shortest) return found;
    let hash = hashOf(buffer, shortest);
    for (let start = 0; ; start++) {
      if (((hashBits[(hash & 0xfffff) >> 3] ?? 0) & (1 << (hash & 7))) !== 0) {
        for (const one of byHash.get(hash) ?? []) {
          if (buffer.subarray(start, start + one.bytes.length).equals(one.bytes)) found.add(one.text);
        }
      }
      const next = start + shortest;
      if (next >= buffer.length) return found;
      hash = (Math.imul(hash - Math.imul(buffer[start] ?? 0, leavingWeight), multiplier) + (buffer[next] ?? 0)) | 0;
    }
  };
}

/** The hash of the first `length` bytes. */
function hashOf(bytes: Buffer, length: number): number {
  let hash = 0;
  for (let index = 0; index < length; index++) hash = (Math.imul(hash, multiplier) + (bytes[index] ?? 0)) | 0;
  return hash;
}

const softHyphen = Buffer.from('\u00AD');

/** The same bytes where there are none. */
function withoutSoftHyphens(bytes: Buffer): Buffer {
  let at = bytes.indexOf(softHyphen);
  if (at === -1) return bytes;
  const rest = Buffer.allocUnsafe(bytes.length);
  let read = 0;
  let written = 0;
  for (; at !== -1; at = bytes.indexOf(softHyphen, read)) {
    written += bytes.copy(rest, written, read, at);
    read = at + softHyphen.length;
  }
  written += bytes.copy(rest, written, read);
  return rest.subarray(0, written);
}
