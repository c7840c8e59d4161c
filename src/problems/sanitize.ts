/** Problems quote typed text; terminals and logs interpret invisible characters in it. */
import { madeVisible } from '../base/unseen.ts';
import type { Problem } from './problem.ts';

/** Replaces invisible characters by their names, and any white space by a plain space. */
export function sanitizeProblem(problem: Problem): Problem {
  return { ...problem, message: visible(problem.message), fix: visible(problem.fix, longestFix) };
}

/**
 * The text on one line. A CI machine may interpret a separate line, or the older prefix of a command (`##[`), as a command; file names
 * may contain both.
 */
export function onOneLine(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/\p{Cc}/gu, '\uFFFD');
}

/** A way out may hold a line to copy, which must be whole. */
const longestFix = 5000;

function visible(text: string, longest = 600): string {
  // A tag or a line can be as long as a file: its beginning and end are enough to find it.
  const shown = text.length > longest ? `${text.slice(0, 300)}…${text.slice(-200)}` : text;
  return madeVisible(shown.replace(/\s/g, ' ')).replace(/\p{Cs}/gu, '\uFFFD');
}
