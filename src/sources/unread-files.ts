/** What is said of a file that is missing, and of one that nothing reads. */
import type { Problem } from '../schema/problem.ts';
import { collectionOf } from './collection-of.ts';

export function missing(path: string): Problem {
  return { file: path, field: 'file', message: 'The file is missing.', fix: 'content/README.md says what it holds.' };
}

/** The way out is a guess from its name. */
export function misplaced(path: string): Problem {
  const ending = /\.(md|markdown|mdx)$/i.test(path) ? '.mdx' : /\.ya?ml$/i.test(path) ? '.yaml' : undefined;
  const renamed = ending && path.replace(/\.\w+$/, ending);
  const message = 'No part of the publication reads this file.';
  if (renamed && renamed !== path && collectionOf(renamed) !== undefined)
    return { file: path, field: 'file', message, fix: `Rename it so that it ends in ${ending}.` };
  if (/\.(bmp|heic|pdf|psd|svg|tiff?)$/i.test(path)) {
    return {
      file: path,
      field: 'file',
      message,
      fix: 'Pictures are avif, gif, jpg, png or webp; what readers may fetch as it is belongs in public/.',
    };
  }
  return {
    file: path,
    field: 'file',
    message,
    fix: 'Pieces live in articles/, pages right in pages/, people right in authors/; content/README.md shows the whole folder.',
  };
}
