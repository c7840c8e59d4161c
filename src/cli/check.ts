/** `check`: the build without the drawing. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { printProblems } from '../model/print-problems.ts';
import { buildPublication, type Publication } from '../model/publication.ts';
import { readContent } from '../sources/read-content.ts';
import { openBodies, type Workspace } from '../sources/workspace.ts';

/** Prints what is wrong, or that nothing is. Returns the exit code: 0, or 1 when there are problems. */
export async function check(workspace: Workspace): Promise<number> {
  const { publication, files } = await checkedPublication(workspace);
  if (!publication) return 1;
  const { articles, heldBack } = publication;
  console.log(
    `${files} files, no problems. ${articles.length} ${articles.length === 1 ? 'piece is' : 'pieces are'} published, ${heldBack.length} held back.`,
  );
  return 0;
}

/** The publication as it would be built; without it, every problem has been printed. */
export async function checkedPublication(workspace: Workspace): Promise<{ publication?: Publication; files: number }> {
  if (!existsSync(workspace.content)) {
    console.error(`There is no folder ${workspace.content}.`);
    return { files: 0 };
  }
  const { content, files, problems } = await readContent({
    content: workspace.content,
    public: workspace.public,
    bodies: await openBodies(workspace),
  });
  const built = content && buildPublication(content, { now: workspace.now ?? Date.now(), drafts: workspace.drafts });
  const all = [...problems, ...(built?.problems ?? [])];
  if (all.length === 0 && built?.publication) return { publication: built.publication, files };
  console.log(printProblems(all, { folder: relative(process.cwd(), workspace.content) || '.', files }));
  return { files };
}
