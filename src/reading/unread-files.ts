/** Problems of files that are missing, or that are not read. */
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

/** Whether the extension is that of a text for readers: then it is a problem, not a warning, that the file is not read. */
export function isWritten(path: string): boolean {
  return endingFor(path) !== undefined;
}

/** The fix is guessed from its name and from the other files. */
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

/** The correct extension for a file that may belong to a collection. */
function endingFor(path: string): '.md' | '.mdx' | '.yaml' | undefined {
  if (/\.mdx$/i.test(path)) return '.mdx';
  if (/\.(md|markdown)$/i.test(path)) return '.md';
  return /\.ya?ml$/i.test(path) ? '.yaml' : undefined;
}
