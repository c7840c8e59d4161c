/** What it costs to import an archive, beside the first `check` of what was imported. */
import { join } from 'node:path';
import { writeJekyllArchive } from './archive/jekyll-archive.ts';
import { BenchFailure } from './bench-failure.ts';
import { type Cost, runMeasured } from './measure/run-measured.ts';
import { makePublication } from './publication/make-publication.ts';
import { median } from './report/figures.ts';
import { markdownTable } from './report/markdown-table.ts';
import { count, megabytes, seconds, times } from './report/quantities.ts';
import { broadside, copyEngine } from './tools/broadside.ts';
import { clearProject } from './tools/project.ts';

export interface ImportPlan {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly repeat: number;
  /** Where the archives and the engine lie. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

interface Turn {
  readonly imported: Cost;
  readonly checked: Cost;
}

/** Returns a table, a row for each size; throws `BenchFailure` when a command fails. */
export async function compareImport({ sizes, seed, repeat, folder, say }: ImportPlan): Promise<string> {
  const engine = join(folder, 'engine');
  await copyEngine(engine);
  const rows: string[][] = [];
  for (const size of sizes) {
    const archive = join(folder, `archive-${size}`);
    await writeJekyllArchive(archive, makePublication(size, seed));
    const turns: Turn[] = [];
    for (let turn = 1; turn <= repeat; turn++) {
      const content = join(folder, `content-${size}-${turn}`);
      const imported = await cold(engine, [
        '--max-semi-space-size=16',
        '--heap-growing-percent=30',
        'src/cli/start.mjs',
        'import',
        archive,
        '--content',
        content,
      ]);
      const checked = await cold(engine, ['--max-semi-space-size=8', 'src/cli/start.mjs', 'check', '--content', content]);
      say(`${size} pieces: imported in ${imported.seconds.toFixed(1)} s, checked in ${checked.seconds.toFixed(1)} s`);
      turns.push({ imported, checked });
    }
    rows.push(rowOf(size, turns));
  }
  const head = ['pieces', 'import', 'first check', 'times', 'CPU', 'CPU of the check', 'times', 'memory', 'of the check'];
  return markdownTable(head, rows);
}

/** As package.json has the command, with nothing kept of any content. */
async function cold(engine: string, args: readonly string[]): Promise<Cost> {
  await clearProject(broadside, engine, 'content');
  const { cost, failure } = await runMeasured([{ program: process.execPath, args }], engine);
  if (failure !== undefined) throw new BenchFailure(failure);
  return cost;
}

/** The middle of each figure, and of each ratio: both commands of a turn met the same machine. */
function rowOf(size: number, turns: readonly Turn[]): string[] {
  const middle = (figure: (turn: Turn) => number | undefined): number | undefined => median(turns.flatMap((turn) => figure(turn) ?? []));
  const ratio = (figure: (cost: Cost) => number | undefined): string =>
    times(
      middle(({ imported, checked }) => (figure(imported) ?? NaN) / (figure(checked) ?? NaN)),
      1,
    );
  return [
    count(size),
    seconds(middle(({ imported }) => imported.seconds)),
    seconds(middle(({ checked }) => checked.seconds)),
    ratio((cost) => cost.seconds),
    seconds(middle(({ imported }) => imported.cpu)),
    seconds(middle(({ checked }) => checked.cpu)),
    ratio((cost) => cost.cpu),
    megabytes(middle(({ imported }) => imported.memory)),
    megabytes(middle(({ checked }) => checked.memory)),
  ];
}
