/** Long titles are set smaller, so that a cover stays a cover. */

/** The class for the length of a display title; none up to 34 characters. */
export function titleRun(title: string): string | undefined {
  const length = [...title].length;
  if (length > 80) return 'run-longest';
  return length > 34 ? 'run-long' : undefined;
}
