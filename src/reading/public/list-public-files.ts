/** Lists the files of `public/` that are published, and warns about the others. */
import type { Problem, Warning } from '../../problems/problem.ts';
import { isDebris } from '../../disk/is-debris.ts';
import { listWrittenFiles } from '../list-written-files.ts';

export interface PublicFiles {
  /** Paths from the folder, in the order of their code units. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  /** One for each file or folder with a leading dot that its owner may expect to be published. */
  readonly warnings: readonly Warning[];
}

/** Names with a leading dot that hosts and standards use at the root of a site (RFC 8615; GitHub, Apache, Codeberg). */
const forHosts = ['.well-known', '.nojekyll', '.htaccess', '.domains'];

/** Files for git: `.gitkeep` makes git track an empty folder. */
const ofGit = /^\.(git.*|keep)$/;

export async function listPublicFiles(folder: string): Promise<PublicFiles> {
  const warnings: Warning[] = [];
  const { paths, problems } = await listWrittenFiles(folder, (name, path) => {
    if (isDebris(name) || ofGit.test(name)) return true;
    if (!name.startsWith('.') || forHosts.includes(path)) return false;
    warnings.push(unpublished(path));
    return true;
  });
  const named = problems.map((problem) => ({ ...problem, file: `/public/${problem.file}` }));
  return { paths, problems: named, warnings: warnings.toSorted((a, b) => (a.file < b.file ? -1 : 1)) };
}

function unpublished(path: string): Warning {
  return {
    file: `/public/${path}`,
    field: 'file name',
    message: `"${path}" is not published: its name begins with a dot.`,
    fix: `Rename or delete it. Right in public/, ${forHosts.slice(0, -1).join(', ')} and ${forHosts.at(-1) ?? ''} are published.`,
  };
}
