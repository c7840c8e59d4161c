/** `npm run bench`: Broadside beside its rivals, Broadside after many edits beside a clean build of its own, or an import beside the first check. */
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchFailure } from './bench-failure.ts';
import { compareEdits } from './compare-edits.ts';
import { compareImport } from './compare-import.ts';
import { canLook } from './measure/process-tree.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { scenarios } from './publication/scenarios.ts';
import { growthTable } from './report/growth-table.ts';
import { describeMachine, thisMachine } from './report/machine.ts';
import { sizeTables } from './report/size-tables.ts';
import { runSize, type Size } from './run-size.ts';
import { broadside } from './tools/broadside.ts';
import { rivals } from './tools/rivals.ts';

const say = (line: string): void => console.error(line);

async function compareTools(options: BenchOptions, folder: string): Promise<void> {
  const asked = rivals.filter(({ name }) => options.rivals.includes(name));
  for (const { refusal } of asked) if (refusal !== undefined) say(refusal);
  const tools = [broadside, ...asked.filter(({ refusal }) => refusal === undefined)];
  const chosen = scenarios.filter(({ name }) => options.scenarios.includes(name));
  const sizes: Size[] = [];
  for (const size of options.sizes)
    sizes.push(await runSize(size, { ...options, tools, scenarios: chosen, folder: join(folder, 'sizes'), say }));

  const machine = thisMachine();
  if (options.json !== undefined) {
    await writeFile(options.json, `${JSON.stringify({ machine, seed: options.seed, repeat: options.repeat, sizes }, null, 2)}\n`);
  }
  const notes = [
    ...tools.map(({ label, draws }) => `- ${label}: ${draws}.`),
    ...(canLook ? [] : ['- CPU and memory are not measured: this system has no /proc.']),
  ];
  const names = chosen.map(({ name }) => name);
  const tables = [...sizes.map((size) => sizeTables(size, tools, names)), growthTable(sizes, tools, names)];
  console.log([describeMachine(machine), notes.join('\n'), ...tables].filter((part) => part !== '').join('\n\n'));
}

const options = readOptions(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), 'broadside-bench-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
}
try {
  const { edits } = options;
  if (options.import) console.log(await compareImport({ ...options, folder, say }));
  else if (edits === undefined) await compareTools(options, folder);
  else console.log(await compareEdits({ ...options, edits, folder, say }));
} catch (error) {
  if (!(error instanceof BenchFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
