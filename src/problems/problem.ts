/** A mistake in `content/` or `public/`, explained to the writer. A value: problems are collected, never thrown. */
export interface Problem {
  /** Path of the file from the content folder, with forward slashes; with a leading slash, from the project's folder. */
  readonly file: string;
  /** Line in the file, from 1; absent for the whole file. */
  readonly line?: number;
  /** Column in the line, from 1; only for problems in a text. */
  readonly column?: number;
  /** The field or the place in the writer's words: `categories`, `body`, `file name`. */
  readonly field: string;
  /** What is wrong, one sentence, with the typed text in quotes. */
  readonly message: string;
  /** How to correct it, one sentence. */
  readonly fix: string;
  /** The field of the example in `fix`; once all files are read, a value of this publication replaces it. */
  readonly exampleOf?: OwnField;
}

/** Fields whose values are listed in other files of the publication. */
export type OwnField = 'authors' | 'categories' | 'hashtags' | 'related' | 'disagreesWith' | 'series.name';

/** What is probably a mistake. It never stops a build. */
export type Warning = Problem;

/** Where a problem is; `undefined` if unknown. */
export interface ProblemPlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly field: string;
}

/** Its message, as in `Problem`. */
export type ProblemText = Pick<Problem, 'message' | 'fix' | 'exampleOf'>;

/** Builds a problem, without undefined keys. */
export function problemAt({ file, line, column, field }: ProblemPlace, { message, fix, exampleOf }: ProblemText): Problem {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...{ field, message, fix },
    ...(exampleOf === undefined ? {} : { exampleOf }),
  };
}
