/** `build.json` at the root of a site: the moment it was built for, and the moment when it becomes out of date. */
import { z } from 'astro/zod';
import { isMoment } from './fields/is-date.ts';
import { parseJson } from './parse-json.ts';

const moment = z
  .string()
  .refine(isMoment)
  .transform((written) => Date.parse(written));

/** Not strict: a later version may add fields. Earlier ones had no `newsUntil`. */
const buildRecordSchema = z.object({ builtFor: moment, nextDue: moment.nullable(), newsUntil: moment.nullable().default(null) });

/** Milliseconds since 1970; `nextDue` is null if no article is scheduled, `newsUntil` if none is news. */
export type BuildTimes = z.output<typeof buildRecordSchema>;

/** Undefined if the text is not a valid record. */
export function parseBuildRecord(text: string): BuildTimes | undefined {
  return parseJson(buildRecordSchema, text);
}
