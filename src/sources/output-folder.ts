/** Whether a build may write to a folder, which it empties first. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Workspace } from './workspace.ts';

/** Why not, as a sentence; undefined when the folder is new, empty, or holds an earlier build. */
export async function outputRefusal({ root, content, public: files, out }: Workspace): Promise<string | undefined> {
  const precious = [root, content, files, join(root, 'src')].find(
    (folder) => holds(out, folder) || (folder !== root && holds(folder, out)),
  );
  if (precious !== undefined) return `A build empties the folder it writes to, and ${out} is no place for that. Choose another --out.`;
  if (out.startsWith(root) && !holds(root, out)) {
    return `The name of ${out} begins like that of the project's own folder, and Astro takes the one for the other. Choose another --out.`;
  }
  if (!existsSync(out)) return undefined;
  const names = await readdir(out);
  if (names.length === 0 || names.includes('_astro')) return undefined;
  return `${out} holds files that no build made. Empty it yourself, or choose another --out.`;
}

/** Whether `inner` is `outer` or lies below it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !path.startsWith('/'));
}
