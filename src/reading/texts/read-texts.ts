/** Reads all texts of one kind: restores cached readings, and reads the others, in threads if there are many. */
import type { z } from 'astro/zod';
import { mapConcurrently } from '../../disk/map-concurrently.ts';
import { type CachingRules, restoreText, readUncached } from './restore-text.ts';
import { readInThreads, type Threads } from './reading-threads.ts';
import type { ReadWrittenText } from './read-written-text.ts';
import type { TextKind, TextKindName } from './text-kinds.ts';

interface Rules extends CachingRules {
  /** Absent: all texts are read in this thread. */
  readonly threads?: Threads | undefined;
  /** Called with the number of texts read since the last call. */
  readonly onRead: (count: number) => void;
  /** Called for each text that is not cached, before the first of them is read. */
  readonly onUnread?: (() => void) | undefined;
}

const textsAtOnce = 64;
/** Fewer texts are read faster than a thread starts. */
const minimumForThreads = 50;

/** In the order of the paths. */
export async function readTexts<Schema extends z.ZodObject>(
  name: TextKindName,
  kind: TextKind<Schema>,
  paths: readonly string[],
  rules: Rules,
): Promise<readonly ReadWrittenText<z.output<Schema>>[]> {
  const { threads, readings, onRead, onUnread } = rules;
  const cached = await mapConcurrently(paths, textsAtOnce, async (path) => {
    const found = await restoreText(kind, path, rules);
    if (found) onRead(1);
    else onUnread?.();
    return found;
  });
  const unread = paths.filter((_, index) => cached[index] === undefined);
  const read =
    threads && unread.length >= minimumForThreads
      ? await readInThreads<z.output<Schema>>(name, unread, rules, { ...threads, onRead })
      : await mapConcurrently(unread, textsAtOnce, async (path) => {
          const found = await readUncached(kind, path, rules);
          onRead(1);
          return found;
        });
  for (const { key, reading } of read) if (key !== undefined) await readings?.add(key, reading);
  const anew = read.map(({ reading }) => reading).values();
  return cached.flatMap((found) => found ?? anew.next().value ?? []);
}
