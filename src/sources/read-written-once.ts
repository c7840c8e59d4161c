/** A piece or a page, read and compiled once for all runs that find the same bytes under the same rules. */
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { KeptReadings } from './kept-readings.ts';
import { namesTables } from './read-tables.ts';
import { readBytes } from './read-text.ts';
import { type ReadWrittenText, readWrittenText, type TextRules } from './read-written-text.ts';

interface Rules extends TextRules {
  /** Absent: every text is read anew. */
  readonly readings?: KeptReadings | undefined;
}

/** The same as reading it anew, in all that can be seen of it. */
export async function readWrittenOnce<Schema extends z.ZodObject>(
  schema: Schema,
  blank: z.output<Schema>,
  rules: Rules,
): Promise<ReadWrittenText<z.output<Schema>>> {
  const { path, folder, site, readings, bodies } = rules;
  const bytes = await readBytes(join(folder, path));
  const read = () => readWrittenText(schema, blank, bytes, rules);
  // What lies in other files may change while the bytes of this one stay.
  if (readings === undefined || bytes === undefined || namesTables(Buffer.from(bytes).toString('latin1'))) return read();

  const key = readings.keyOf([path, site?.language, site?.scriptedArticles], bytes);
  const kept = await readings.find<ReadWrittenText<z.output<Schema>>>(key);
  // The body of a text without problems will be drawn.
  if (kept && (kept.problems.length > 0 || (await bodies.has(kept.written.bodyKey)))) return kept;
  const reading = await read();
  await readings.keep(key, reading);
  return reading;
}
