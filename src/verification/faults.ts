/** What is wrong with a site that was made, in words. */
import type { Problem } from '../schema/problem.ts';

/** `file` as its writer knows it. */
export function placeTold(file: string): Problem {
  return {
    file,
    field: 'picture',
    message: 'The picture tells where it was taken.',
    fix: 'Save it without its location, or put it beside the piece that shows it: there such notes are taken away.',
  };
}

export function secretTold(path: string, what: string): Problem {
  const fix = 'Find out which piece, component or setting brings it in, and take it away.';
  return { file: path, field: 'secret', message: `${what} stands in this file.`, fix };
}

export function toldTooEarly(file: string, text: string): Problem {
  return {
    file,
    field: 'file',
    message: `"${text}" belongs to a piece that is held back.`,
    fix: 'Take it out until that piece is published.',
  };
}

/** What a writer cannot have caused. */
export function engineFault(path: string, message: string): Problem {
  return {
    file: path,
    field: 'page',
    message,
    fix: 'This is a fault of the engine: report it, with the publication if you can. Nothing was published.',
  };
}
