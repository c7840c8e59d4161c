/** A body cache in memory, for tests that need no files. */
import type { Body } from '../../src/markdown/body.ts';
import type { BodyCache } from '../../src/cache/body-cache.ts';

export function bodiesInMemory(): BodyCache & { readonly kept: ReadonlyMap<string, Body> } {
  const kept = new Map<string, Body>();
  return {
    kept,
    keyOf: (...inputs) => JSON.stringify(inputs),
    restore: (key) => Promise.resolve(kept.get(key)),
    has: (key) => Promise.resolve(kept.has(key)),
    save: (key, body) => Promise.resolve(void kept.set(key, body)),
  };
}
