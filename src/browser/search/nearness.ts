/** How similar two words are, from 0 to 1. Both are tokens. */

/** In letters. */
const shortestForm = 4;
const longestEnding = 2;

/**
 * 1 where `token` begins with the whole searched word, as `regulation` does with `regul`, or lacks only its ending, as `gobierno` lacks that of
 * `gobiernos`. Otherwise the share of the searched word's letters with which `token` begins.
 */
export function nearness(token: string, asked: string): number {
  const lacksEnding = token.length >= shortestForm && asked.length - token.length <= longestEnding && asked.startsWith(token);
  if (lacksEnding) return 1;
  let common = 0;
  while (common < asked.length && asked[common] === token[common]) common++;
  return common / asked.length;
}

/** Below this value, two words are not similar. */
export const half = 0.5;
