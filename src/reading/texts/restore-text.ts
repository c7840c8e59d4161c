/** Restores the reading of a text if its bytes and the code are unchanged. */
import type { z } from 'astro/zod';
import type { ReadingCache } from '../../cache/reading-cache.ts';
import { isReading } from './is-reading.ts';
import { type ReadWrittenText, readWrittenText, type TextRules } from './read-written-text.ts';
import { openTextFile, type TextFile } from './text-file.ts';
import type { TextKind } from './text-kinds.ts';

export interface CachingRules extends TextRules {
  /** Absent: nothing is cached. */
  readonly readings?: ReadingCache | undefined;
}

export interface NewReading<Data> {
  /** The cache key; absent if it must not be cached. */
  readonly key?: string;
  readonly reading: ReadWrittenText<Data>;
}

/** The cached reading of this file in its present state, equal to a new reading; undefined if there is none. */
export async function restoreText<Schema extends z.ZodObject>(
  kind: TextKind<Schema>,
  path: string,
  rules: CachingRules,
): Promise<ReadWrittenText<z.output<Schema>> | undefined> {
  const { readings, bodies } = rules;
  const key = keyOf(await openTextFile(path, rules), rules);
  if (!readings || key === undefined) return undefined;
  const cached = await readings.restore(key, (value) => isReading(value, path, kind));
  // A text without problems will be rendered, so its body must be cached too.
  return cached && (cached.problems.length > 0 || (await bodies.has(cached.written.bodyKey))) ? cached : undefined;
}

/** Reads the file, ignoring a cached reading, and saves its body. */
export async function readUncached<Schema extends z.ZodObject>(
  kind: TextKind<Schema>,
  path: string,
  rules: CachingRules,
): Promise<NewReading<z.output<Schema>>> {
  return readOpened(kind, await openTextFile(path, rules), rules);
}

/** The same of a file that is in memory, and perhaps not on the disk yet. */
export async function readOpened<Schema extends z.ZodObject>(
  kind: TextKind<Schema>,
  file: TextFile,
  rules: CachingRules,
): Promise<NewReading<z.output<Schema>>> {
  const key = keyOf(file, rules);
  return { ...(key === undefined ? {} : { key }), reading: await readWrittenText(kind, file, rules) };
}

function keyOf({ path, bytes, tables }: TextFile, { site, readings }: CachingRules): string | undefined {
  return bytes && readings?.keyOf([path, site?.language, site?.scriptedArticles, [...tables]], bytes);
}
