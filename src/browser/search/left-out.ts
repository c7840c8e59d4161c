/** Which words to leave out where no article has all of them: as few as possible. */
import type { Holders } from './holders.ts';
import type { AskedPart } from './query.ts';

export interface LeastLeftOut {
  readonly held: readonly AskedPart[];
  readonly leftOut: readonly AskedPart[];
}

/** Of the articles with the most parts of the query, those decide that have the same ones and are most. Undefined where no article has any. */
export function leastLeftOut(
  parts: readonly AskedPart[],
  holders: Pick<Holders, 'holds' | 'holding'>,
  isAllowed: (id: string) => boolean,
): LeastLeftOut | undefined {
  if (parts.length < 2) return undefined;
  const ids = new Set(parts.flatMap(({ words }) => words.flatMap((word) => [...holders.holding(word)])));
  const groups = new Map<string, { readonly held: readonly AskedPart[]; count: number }>();
  for (const id of ids) {
    if (!isAllowed(id)) continue;
    const held = parts.filter(({ words }) => words.every((word) => holders.holds(id, word)));
    const key = held.map((part) => parts.indexOf(part)).join();
    const group = groups.get(key) ?? { held, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  const [best] = [...groups.values()].sort((a, b) => b.held.length - a.held.length || b.count - a.count);
  if (!best || best.held.length === 0 || best.held.length === parts.length) return undefined;
  return { held: best.held, leftOut: parts.filter((part) => !best.held.includes(part)) };
}
