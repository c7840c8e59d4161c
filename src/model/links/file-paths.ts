/** Relative paths between files of the content folder. */

/** Resolves a relative path in the file `from`; the result cannot leave the content folder. */
export function joinPath(from: string, relative: string): string {
  const segments = from.split('/').slice(0, -1);
  for (const segment of relative.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/').normalize('NFC');
}

/** The relative path from the file `from` to the file `to`. */
export function relativePath(from: string, to: string): string {
  const above = from.split('/').slice(0, -1);
  const below = to.split('/');
  while (above.length > 0 && below.length > 1 && above[0] === below[0]) {
    above.shift();
    below.shift();
  }
  return `${above.length === 0 ? './' : '../'.repeat(above.length)}${below.join('/')}`;
}
