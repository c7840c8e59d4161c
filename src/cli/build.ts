/** `build`: checks, draws, indexes, and says what was done. */
import { relative } from 'node:path';
import { outputRefusal } from '../sources/output-folder.ts';
import type { Workspace } from '../sources/workspace.ts';
import { runAstro } from './astro.ts';
import { printSummary } from './build-summary.ts';
import { checkedPublication } from './check.ts';
import { measureFolder } from '../sources/measure-folder.ts';

/** Returns the exit code: 0, 1 when there are problems or the drawing failed, 2 when the output folder is refused. */
export async function build(workspace: Workspace): Promise<number> {
  const refusal = await outputRefusal(workspace);
  if (refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  const start = performance.now();
  const now = workspace.now ?? Date.now();
  const { publication } = await checkedPublication({ ...workspace, now });
  if (!publication) {
    console.error('Nothing was built.');
    return 1;
  }
  const { articles, site } = publication;
  console.log(`${site.name}: ${articles.length} ${articles.length === 1 ? 'piece is' : 'pieces are'} in order. Drawing the pages …`);
  const { code, output } = await runAstro({ ...workspace, now }, ['build'], { show: false });
  if (code !== 0) {
    console.error(`${output}\nThe pages could not be drawn.`);
    return 1;
  }
  const out = relative(process.cwd(), workspace.out) || '.';
  const choices = [
    ['--content', relative(process.cwd(), workspace.content), 'content'],
    ['--out', out, 'dist'],
  ].flatMap(([option = '', folder = '', usual]) => (folder === usual ? [] : [option, folder]));
  const preview = ['npm run preview', ...(choices.length > 0 ? ['--', ...choices] : [])].join(' ');
  console.log(
    printSummary(publication, { ...(await measureFolder(workspace.out)), now, seconds: (performance.now() - start) / 1000, out, preview }),
  );
  return 0;
}
