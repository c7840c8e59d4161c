/** `build.json` at the root of a site: the moment that it was built for, and the one from which it is out of date. */
import { z } from 'astro/zod';
import { isMoment } from './is-date.ts';

const moment = z
  .string()
  .refine(isMoment)
  .transform((written) => Date.parse(written));

/** A later Broadside may say more in it. */
const buildRecordSchema = z.object({ builtFor: moment, nextDue: moment.nullable() });

/** Milliseconds since 1970; `nextDue` is null when no article waits for its day. */
export type BuildTimes = z.output<typeof buildRecordSchema>;

/** Undefined when the text is no such record. */
export function parseBuildRecord(text: string): BuildTimes | undefined {
  try {
    return buildRecordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
