/** The date of a piece from the name of its file, as in many archives. */
import { dayInName, textName } from '../../base/text-files.ts';

/** The fields with `published` from the name, `articles/2014-03-12-the-dock.md`, where they have no date and it is no draft. */
export function withDayOfName(fields: unknown, path: string): unknown {
  if (!path.startsWith('articles/') || typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields;
  const { published, date, draft }: Readonly<Record<string, unknown>> = { ...fields };
  const day = published === undefined && date === undefined && draft !== true ? dayInName(textName(path))?.day : undefined;
  return day === undefined ? fields : { ...fields, published: day };
}
