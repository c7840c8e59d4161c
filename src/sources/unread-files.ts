/** What is said of a file that is missing, and of one that nothing reads. */
import type { Problem } from '../schema/problem.ts';
import { collectionOf } from './collection-of.ts';

export function missing(path: string): Problem {
  return { file: path, field: 'file', message: 'The file is missing.', fix: 'content/README.md says what it holds.' };
}

/** The way out is a guess from its name, and from what else is there. */
export function misplaced(path: string, present: ReadonlySet<string>): Problem {
  return { file: path, field: 'file', message: 'No part of the publication reads this file.', fix: wayOut(path, present) };
}

function wayOut(path: string, present: ReadonlySet<string>): string {
  const ending = /\.(md|markdown|mdx)$/i.test(path) ? '.mdx' : /\.ya?ml$/i.test(path) ? '.yaml' : undefined;
  const renamed = ending && path.replace(/\.\w+$/, ending);
  if (renamed !== undefined && renamed !== path && collectionOf(renamed) !== undefined) {
    return present.has(renamed)
      ? `Keep either it or ${renamed}, which has the same name, and delete the other.`
      : `Rename it so that it ends in ${ending}.`;
  }
  if (/\.(bmp|heic|pdf|psd|svg|tiff?)$/i.test(path))
    return 'Pictures are avif, gif, jpg, png or webp; what readers may fetch as it is belongs in public/.';
  return 'Delete it, or move it: pieces live in articles/, pages right in pages/, people right in authors/, as content/README.md shows.';
}
