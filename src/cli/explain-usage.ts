/** Errors of commander about the command line → one sentence. */

/** Removes the prefix of the library, and adds a suggestion; where it helps, it also adds how options are given to `command`. */
export function explainUsage(text: string, command: string): string {
  const ours = /argument '.*' is invalid\. (".*)/s.exec(text)?.[1];
  if (ours !== undefined) return ours;
  const said = text.replace(/^error: (.)/, (_, first: string) => first.toUpperCase()).trim();
  const meant = /\n\(Did you mean (.*)\?\)$/.exec(said)?.[1];
  if (meant !== undefined) return `${said.split('\n')[0]}. Did you mean "${meant}"?\n`;
  const hint =
    command === 'new'
      ? ' A title of several words stands in quotes: npm run new -- "Why the bubble holds"'
      : ` Options need two hyphens before them: npm run ${command} -- --content DIR`;
  return `${said}${said.startsWith('Too many') ? hint : said.endsWith('.') ? '' : '.'}\n`;
}
