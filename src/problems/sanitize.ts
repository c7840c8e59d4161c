/** What writers typed is repeated on terminals and in logs, which obey characters that nobody sees. */
import { madeVisible } from '../base/unseen.ts';
import type { Problem } from './problem.ts';

/** With the names of invisible characters in their place, and a plain space for white space of any kind. */
export function sanitizeProblem(problem: Problem): Problem {
  return { ...problem, message: visible(problem.message), fix: visible(problem.fix) };
}

/**
 * The text on one line. A machine that runs `check` may read a line of its own, or the older sign of a command (`##[`), as a command; file names
 * can hold either.
 */
export function onOneLine(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/\p{Cc}/gu, '\uFFFD');
}

function visible(text: string): string {
  // A tag or a line can be as long as a file: its beginning and end are enough to find it.
  const shown = text.length > 600 ? `${text.slice(0, 300)}…${text.slice(-200)}` : text;
  return madeVisible(shown.replace(/\s/g, ' ')).replace(/\p{Cs}/gu, '\uFFFD');
}
