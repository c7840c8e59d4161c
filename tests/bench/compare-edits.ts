/** Many edits, a build after each: is the site then, byte for byte, the one that a clean build makes? */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestsOf } from '../support/built-files.ts';
import { editAtRandom, randomNumbers } from '../support/random-edits.ts';
import { BenchFailure } from './bench-failure.ts';
import { editEngineAtRandom } from './engine-edits.ts';
import { runMeasured } from './measure/run-measured.ts';
import { makePublication } from './publication/make-publication.ts';
import { median } from './report/figures.ts';
import { broadside, buildCommand, copyEngine } from './tools/broadside.ts';
import { clearProject, makeProject } from './tools/project.ts';

export interface EditPlan {
  readonly edits: number;
  readonly size: number;
  readonly seed: number;
  readonly cleanEvery: number;
  /** Where the projects are made. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** One of so many edits is of the engine, after which much is drawn anew. */
const engineEditOneOf = 12;

/** Returns what was found, as a sentence; throws `BenchFailure` when a build fails or a byte differs. */
export async function compareEdits({ edits, size, seed, cleanEvery, folder, say }: EditPlan): Promise<string> {
  const [edited, clean] = [join(folder, 'edited'), join(folder, 'clean')];
  const random = randomNumbers(seed);
  const history: string[] = [];
  const seconds: number[] = [];
  let comparisons = 0;
  await makeProject(broadside, edited, makePublication(size, seed));
  await copyEngine(clean);
  await build(edited, 'content', history);

  for (let edit = 1; edit <= edits; edit++) {
    history.push(random() < 1 / engineEditOneOf ? editEngineAtRandom(edited, random) : editAtRandom(join(edited, 'content'), random));
    const needed = await build(edited, 'content', history);
    seconds.push(needed);
    say(`edit ${edit} of ${edits} (${needed.toFixed(1)} s): ${history.at(-1)}`);
    if (edit % cleanEvery !== 0 && edit !== edits) continue;

    await takeEngine(edited, clean);
    const cleanSeconds = await build(clean, join(edited, 'content'), history);
    const different = differentFiles(join(edited, broadside.out), join(clean, broadside.out));
    if (different.length > 0) throw new BenchFailure(explain(different, { seed, edit, edits: history.slice(-cleanEvery) }));
    comparisons++;
    say(`edit ${edit}: the same bytes as a clean build (${cleanSeconds.toFixed(1)} s)`);
  }
  const middle = median(seconds)?.toFixed(1);
  return `${edits} edits of ${size} pieces (seed ${seed}), ${comparisons} clean builds: every byte is the same. A build after an edit took ${middle} s, the middle of all.`;
}

/** In seconds. */
async function build(folder: string, content: string, history: readonly string[]): Promise<number> {
  const { cost, failure } = await runMeasured([buildCommand(content, broadside.out)], folder);
  if (failure !== undefined) throw new BenchFailure(`A build failed after ${history.at(-1) ?? 'nothing'}.\n${failure}`);
  return cost.seconds;
}

/** The clean project has the same code as the other one, and nothing that was kept. */
async function takeEngine(from: string, to: string): Promise<void> {
  await clearProject(broadside, to, 'all');
  await rm(join(to, 'src'), { recursive: true });
  await cp(join(from, 'src'), join(to, 'src'), { recursive: true });
}

/** The files that only one of two sites has, or that differ. */
function differentFiles(one: string, other: string): readonly string[] {
  const [left, right] = [digestsOf(one), digestsOf(other)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((path) => left[path] !== right[path]).sort();
}

interface Found {
  readonly seed: number;
  readonly edit: number;
  /** Since the last time that all was the same, or before. */
  readonly edits: readonly string[];
}

function explain(files: readonly string[], { seed, edit, edits }: Found): string {
  const shown = files.slice(0, 10).map((path) => `  ${path}`);
  const more = files.length > shown.length ? [`  and ${files.length - shown.length} more`] : [];
  const lines = [
    `After edit ${edit} (seed ${seed}) ${files.length} files are not those of a clean build:`,
    ...shown,
    ...more,
    'Edited before:',
    ...edits.map((one) => `  ${one}`),
  ];
  return lines.join('\n');
}
