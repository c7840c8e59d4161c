/** Which files hold a text, by their names. */

/** `.md` is plain Markdown: CommonMark with HTML. `.mdx` may hold parts. */
export function isPlainMarkdown(path: string): boolean {
  return path.endsWith('.md');
}

/** Whether it is the file of a text. */
export function isTextFile(path: string): boolean {
  return /\.mdx?$/.test(path);
}

/** The day in the name of a file, `articles/2014-03-12-the-dock.md`, or in that of its folder, and the name without it. Undefined: there is none. */
export function dayInName(name: string): { readonly day: string; readonly rest: string } | undefined {
  const [, day = '', rest = ''] = /^([1-9]\d{3}-\d{2}-\d{2})-(.*\p{L}.*)$/u.exec(name) ?? [];
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day ? undefined : { day, rest };
}

/** The name of a text without its ending: that of its folder for `index.md`. `articles/index.md` is in no folder of its own. */
export function textName(path: string): string {
  const segments = path.replace(/\.[^./]+$/, '').split('/');
  return (segments.at(-1) === 'index' && segments.length > 2 ? segments.at(-2) : segments.at(-1)) ?? '';
}
