/** How near one word comes to another, from 0 to 1. Both are tokens. */

/** In letters. */
const shortestForm = 4;
const longestEnding = 2;

/**
 * 1 where it begins with all of the word that was asked for, as `regulation` does with `regul`, or lacks only its ending, as `gobierno` does of
 * `gobiernos`; else the share of the letters asked for that it begins with.
 */
export function nearness(token: string, asked: string): number {
  const lacksEnding = token.length >= shortestForm && asked.length - token.length <= longestEnding && asked.startsWith(token);
  if (lacksEnding) return 1;
  let common = 0;
  while (common < asked.length && asked[common] === token[common]) common++;
  return common / asked.length;
}

/** Less than that is no likeness. */
export const half = 0.5;
