/** Which files hold a text, by their names. */

/** `.md` is plain Markdown: CommonMark with HTML. `.mdx` may hold parts. */
export function isPlainMarkdown(path: string): boolean {
  return path.endsWith('.md');
}

/** Whether it is the file of a text. */
export function isTextFile(path: string): boolean {
  return /\.mdx?$/.test(path);
}
