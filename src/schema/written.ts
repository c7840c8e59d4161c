/** A file of the publication as its writer left it: parsed, valid by itself, not yet related to other files. */
import { type Problem, problemAt, type ProblemText } from '../problems/problem.ts';

/** Line (from 1) on which a field stands, by its path in dots: `title`, `authors.0`, `image.alt`. */
export type FieldLines = Readonly<Record<string, number>>;

export interface Written<Data> {
  /** Path from the content folder, forward slashes, as the disk spells it. */
  readonly path: string;
  readonly data: Data;
  readonly lines: FieldLines;
}

/** The line of a field, or of the nearest field around it; undefined when nothing around it was written. */
export function lineOf(lines: FieldLines, field: string): number | undefined {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    if (Object.hasOwn(lines, path)) return lines[path];
  }
  return undefined;
}

/** `place` is the path of a field in dots, or of an item; `field` is its name in the writer's words. */
export function problemInField({ path, lines }: Omit<Written<unknown>, 'data'>, place: string, field: string, text: ProblemText): Problem {
  return problemAt({ file: path, line: lineOf(lines, place), field }, text);
}
