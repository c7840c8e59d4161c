/** The spellings of an address that a server has to know: that of a folder may come without its slash. */
export function withoutSlash(path: string): readonly string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}
