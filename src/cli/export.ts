/** `export`: the publication → a folder of plain Markdown that other programs read, and a report. */
import { resolve } from 'node:path';
import { emptyExport, exportRefusal, exportWriter } from '../exporting/export-folder.ts';
import { exportReportText } from '../exporting/export-report.ts';
import { runExport } from '../exporting/run-export.ts';
import { contentRefusal } from '../workspace/content-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findingsIn } from './check/findings.ts';
import { shown } from './folder-names.ts';
import { openProgress } from './progress/progress.ts';
import { printAll } from './read-publication.ts';

/** Returns the exit code: 0; 1 when the publication has problems; 2 when a folder is not suitable. */
export async function exportPublication(workspace: Workspace, to: string): Promise<number> {
  const folder = resolve(process.env['INIT_CWD'] ?? workspace.root, to);
  const refusal = contentRefusal(workspace) ?? (await exportRefusal(folder, workspace.content));
  if (refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  const { publication, written, problems, files, paths } = await findingsIn(workspace);
  if (!publication || !written) {
    printAll(problems, workspace, files);
    console.error('Nothing was exported: correct these first.');
    return 1;
  }
  await emptyExport(folder);
  const phase = openProgress(process.stderr, () => performance.now()).phase('Writing', 'pieces');
  const report = await runExport({
    ...{ ...written, publication, paths, folder: workspace.content, writer: exportWriter(folder) },
    onText: phase.show,
  }).finally(phase.end);
  process.stdout.write(exportReportText(report, shown(folder)));
  return 0;
}
