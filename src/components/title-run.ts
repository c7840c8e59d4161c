/** Long titles are set smaller, so that a cover stays a cover. */

/** The class for the length of a display title; none up to 34 characters. */
export function titleRun(title: string): string | undefined {
  const length = [...title].length;
  if (length > 80) return 'run-longest';
  return length > 34 ? 'run-long' : undefined;
}

/** The class for a name with a word too long for three columns; none up to ten characters. */
export function wordRun(name: string): string | undefined {
  return name.split(/[\s-]+/u).some((word) => [...word].length > 10) ? 'long-word' : undefined;
}
