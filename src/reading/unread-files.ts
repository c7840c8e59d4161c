/** What is said of a file that is missing, and of one that nothing reads. */
import { exportAs } from '../schema/export-as.ts';
import type { Problem } from '../problems/problem.ts';
import { collectionOf } from './collection-of.ts';

export function missing(path: string): Problem {
  return {
    file: path,
    field: 'file',
    message: 'The file is missing.',
    fix: 'content/README.md, “A publication of your own”, shows one to begin with.',
  };
}

/** Whether a file holds what a person wrote for readers, by its ending: its writer must not believe it published when nothing reads it. */
export function isWritten(path: string): boolean {
  return endingFor(path) !== undefined;
}

/** The way out is a guess from its name, and from what else is there. */
export function misplaced(path: string, present: ReadonlySet<string>): Problem {
  return { file: path, field: 'file', message: 'No part of the publication reads this file.', fix: wayOut(path, present) };
}

function wayOut(path: string, present: ReadonlySet<string>): string {
  const ending = endingFor(path);
  const renamed = ending && path.replace(/\.\w+$/, ending);
  if (renamed !== undefined && renamed !== path && collectionOf(renamed) !== undefined) {
    return present.has(renamed)
      ? `Keep either it or ${renamed}, which has the same name, and delete the other.`
      : `Rename it so that it ends in ${ending}.`;
  }
  const exported = exportAs(path);
  if (exported !== undefined) return exported;
  if (!isWritten(path))
    return 'Nothing of it is published. What readers may fetch as it is belongs in public/; a text shows pictures: avif, gif, jpg, png, svg or webp.';
  return 'Delete it, or move it: pieces live in articles/, pages right in pages/, people right in authors/, as content/README.md shows.';
}

/** That of the files that are read, for one that may be meant to be among them. */
function endingFor(path: string): '.mdx' | '.yaml' | undefined {
  if (/\.(md|markdown|mdx)$/i.test(path)) return '.mdx';
  return /\.ya?ml$/i.test(path) ? '.yaml' : undefined;
}
