/** The message to a writer about something wrong in `content/` or `public/`. A value: a problem is collected, never thrown. */
export interface Problem {
  /** Path of the file from the content folder, with forward slashes; with one before it, from the project's folder. */
  readonly file: string;
  /** Line in the file, counted from 1; absent when the whole file is meant. */
  readonly line?: number;
  /** Column in the line, counted from 1; given where the text itself is wrong. */
  readonly column?: number;
  /** The field or the place in the writer's words: `categories`, `body`, `file name`. */
  readonly field: string;
  /** The fact, one sentence, with what was typed in quotes. */
  readonly message: string;
  /** The way out, one sentence. */
  readonly fix: string;
  /** The field of which `fix` shows an example; the reader of all files replaces it by one of this publication. */
  readonly exampleOf?: OwnField;
}

/** Fields whose values are listed in other files of the publication. */
export type OwnField = 'authors' | 'categories' | 'hashtags' | 'related' | 'disagreesWith' | 'series.name';

/** What is probably a mistake. It has the shape of a problem and never stops a build. */
export type Warning = Problem;

/** Where a problem is; `undefined` for what is not known. */
export interface ProblemPlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly field: string;
}

/** What is said of it, as in `Problem`. */
export type ProblemText = Pick<Problem, 'message' | 'fix' | 'exampleOf'>;

/** The one way to build a problem. */
export function problemAt({ file, line, column, field }: ProblemPlace, { message, fix, exampleOf }: ProblemText): Problem {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...{ field, message, fix },
    ...(exampleOf === undefined ? {} : { exampleOf }),
  };
}
