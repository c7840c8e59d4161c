/** The first step of `build`: reads and checks the publication. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { count } from '../../base/count.ts';
import { printProblems } from '../../problems/print-text.ts';
import type { Publication } from '../../model/publication.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { findingsIn } from './findings.ts';

/**
 * Undefined where there are problems, all of which have been printed. Of warnings, only the number is printed. `onUnread` is called for each text
 * that is not cached, before the first of them is read.
 */
export async function checkedPublication(workspace: Workspace, onUnread: () => void): Promise<Publication | undefined> {
  if (!existsSync(workspace.content)) {
    console.error(`There is no folder ${workspace.content}.`);
    return undefined;
  }
  const { publication, problems, warnings, files } = await findingsIn(workspace, { onUnread });
  if (!publication) console.log(printProblems(problems, { folder: relative(process.cwd(), workspace.content) || '.', files }));
  if (warnings.length > 0)
    console.log(`${count(warnings.length, 'warning')}; npm run check shows ${warnings.length === 1 ? 'it' : 'them'}.`);
  return publication;
}
