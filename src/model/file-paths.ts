/** How one file of the content folder names another one. */

/** The file a relative path names, seen from the file `from`; paths cannot leave the content folder. */
export function joinPath(from: string, relative: string): string {
  const segments = from.split('/').slice(0, -1);
  for (const segment of relative.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/').normalize('NFC');
}

/** How the file at `from` names the file at `to`. */
export function relativePath(from: string, to: string): string {
  const above = from.split('/').slice(0, -1);
  const below = to.split('/');
  while (above.length > 0 && below.length > 1 && above[0] === below[0]) {
    above.shift();
    below.shift();
  }
  return `${above.length === 0 ? './' : '../'.repeat(above.length)}${below.join('/')}`;
}
