/** A piece or a page, read and compiled once for all runs that find the same bytes under the same rules. */
import type { z } from 'astro/zod';
import type { ReadingCache } from '../../cache/reading-cache.ts';
import { type ReadWrittenText, readWrittenText, type TextRules } from './read-written-text.ts';
import { openTextFile, type TextFile } from './text-file.ts';
import type { TextKind } from './text-kinds.ts';

export interface KeepingRules extends TextRules {
  /** Absent: every text is read anew. */
  readonly readings?: ReadingCache | undefined;
}

export interface NewReading<Data> {
  /** The name to keep it under; absent where it is not to be kept. */
  readonly key?: string;
  readonly reading: ReadWrittenText<Data>;
}

/** What an earlier run has read in this file as it is now: the same as reading it anew, in all that can be seen of it. */
export async function restoreText<Data>(path: string, rules: KeepingRules): Promise<ReadWrittenText<Data> | undefined> {
  const { readings, bodies } = rules;
  const key = keyOf(await openTextFile(path, rules), rules);
  if (!readings || key === undefined) return undefined;
  const kept = await readings.find<ReadWrittenText<Data>>(key);
  // The body of a text without problems will be drawn.
  return kept && (kept.problems.length > 0 || (await bodies.has(kept.written.bodyKey))) ? kept : undefined;
}

/** Reads the file, whatever is kept of it, and writes its body. */
export async function readUncached<Schema extends z.ZodObject>(
  kind: TextKind<Schema>,
  path: string,
  rules: KeepingRules,
): Promise<NewReading<z.output<Schema>>> {
  const file = await openTextFile(path, rules);
  const key = keyOf(file, rules);
  return { ...(key === undefined ? {} : { key }), reading: await readWrittenText(kind, file, rules) };
}

function keyOf({ path, bytes, tables }: TextFile, { site, readings }: KeepingRules): string | undefined {
  return bytes && readings?.keyOf([path, site?.language, site?.scriptedArticles, [...tables]], bytes);
}
