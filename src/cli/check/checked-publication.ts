/** What `build` asks first: the publication as it would be built. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { count, printProblems } from '../../model/print-problems.ts';
import type { Publication } from '../../model/publication.ts';
import type { Workspace } from '../../sources/workspace.ts';
import { findingsIn } from './findings.ts';

/** Without it, every problem has been printed. Of warnings, only their number is. */
export async function checkedPublication(workspace: Workspace): Promise<{ publication?: Publication }> {
  if (!existsSync(workspace.content)) {
    console.error(`There is no folder ${workspace.content}.`);
    return {};
  }
  const { publication, problems, warnings, files } = await findingsIn(workspace);
  if (!publication) console.log(printProblems(problems, { folder: relative(process.cwd(), workspace.content) || '.', files }));
  if (warnings.length > 0)
    console.log(`${count(warnings.length, 'warning')}; npm run check shows ${warnings.length === 1 ? 'it' : 'them'}.`);
  return publication ? { publication } : {};
}
