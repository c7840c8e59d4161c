/** Problems of a built site. */
import type { Problem } from '../problems/problem.ts';

export function secretProblem(path: string, what: string): Problem {
  const fix = 'Find out which piece, component or setting brings it in, and take it away.';
  return { file: path, field: 'secret', message: `${what} stands in this file.`, fix };
}

/** Does not repeat the text, because the log of a build may be public. `article` is the path of its file. */
export function heldBackIn(article: string): string {
  return `A text in it belongs to a piece that is held back: ${article}.`;
}

export function heldBackProblem(file: string, article: string): Problem {
  return {
    file,
    field: 'file',
    message: heldBackIn(article),
    fix: 'Take it out until that piece is published.',
  };
}

/** For a fault that no content can cause. */
export function engineFault(path: string, message: string): Problem {
  return {
    file: path,
    field: 'page',
    message,
    fix: 'This is a fault of the engine: report it, with the publication if you can. Nothing was published.',
  };
}
