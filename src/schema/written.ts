/** A parsed file of the publication, valid by itself, before references to other files are resolved. */
import { type Problem, problemAt, type ProblemText } from '../problems/problem.ts';

/** The line (from 1) of each field, by dotted path: `title`, `authors.0`, `image.alt`. */
export type FieldLines = Readonly<Record<string, number>>;

export interface Written<Data> {
  /** Path from the content folder, with forward slashes, spelled as on the disk. */
  readonly path: string;
  readonly data: Data;
  readonly lines: FieldLines;
}

/** The line of a field, or of the nearest group around it; undefined if neither was written. */
export function lineOf(lines: FieldLines, field: string): number | undefined {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    if (Object.hasOwn(lines, path)) return lines[path];
  }
  return undefined;
}

/** `place` is the dotted path of a field or an item; `field` is its name in the writer's words. */
export function problemInField({ path, lines }: Omit<Written<unknown>, 'data'>, place: string, field: string, text: ProblemText): Problem {
  return problemAt({ file: path, line: lineOf(lines, place), field }, text);
}
