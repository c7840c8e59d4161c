/** Divides what is written into requests that servers accept. */

export interface BatchLimits {
  readonly items: number;
  /** Of the items as JSON. */
  readonly bytes: number;
}

/** Servers take at most 200 changes, and a request of less than a million bytes. */
const usual: BatchLimits = { items: 100, bytes: 500_000 };

/** In the same order. An item that is longer than a batch may be is one of its own. */
export function batchesOf<Item>(items: readonly Item[], limits = usual): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const bytes = Buffer.byteLength(JSON.stringify(item)) + ','.length;
    const last = batches.at(-1);
    if (last && last.length < limits.items && size + bytes <= limits.bytes) {
      last.push(item);
      size += bytes;
    } else {
      batches.push([item]);
      size = bytes;
    }
  }
  return batches;
}
