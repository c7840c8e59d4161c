/** The bench works: every tool builds the same pages of 50 pieces, and what that costs is told. No time is judged. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { canLook } from '../bench/measure/process-tree.ts';
import type { Size } from '../bench/run-size.ts';
import { broadside } from '../bench/tools/broadside.ts';
import { rivals } from '../bench/tools/rivals.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('every tool that is here draws the same pages after an edit, and each build has its figures', async () => {
  const json = join(await temporaryFolder(), 'figures.json');
  // It ends with an error when a build fails, or when a tool draws other pages than the publication has.
  const args = ['tests/bench/bench.ts', '--sizes', '50', '--scenarios', 'body', '--json', json];
  const { stdout } = await promisify(execFile)(process.execPath, args);

  const { sizes }: { readonly sizes: readonly Size[] } = JSON.parse(await readFile(json, 'utf8'));
  const tools = [broadside, ...rivals].filter(({ refusal }) => refusal === undefined);
  expect(sizes[0]?.runs.map(({ tool, scenario }) => `${tool} ${scenario}`)).toEqual(tools.map(({ name }) => `${name} body`));
  expect(sizes[0]?.pages).toBeGreaterThan(50 + 12);
  for (const { tool, cost } of sizes[0]?.runs ?? []) {
    const figures = [cost.seconds, ...(canLook ? [cost.cpu, cost.memory, ...Object.values(cost.programs ?? { none: 0 })] : [])];
    for (const figure of figures) expect(figure, tool).toBeGreaterThan(0);
  }
  for (const { label } of tools) expect(stdout).toContain(label);
});
