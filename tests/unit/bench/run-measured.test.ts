/** What a build cost is what it and all that it started cost. */
import { expect, it } from 'vitest';
import { canLook } from '../../bench/measure/process-tree.ts';
import { type Command, runMeasured } from '../../bench/measure/run-measured.ts';

const node = (code: string): Command => ({ program: process.execPath, args: ['-e', code] });
const spend =
  'const held = Buffer.alloc(3e8, 1); const spent = () => { const { user, system } = process.cpuUsage(); return user + system; }; while (spent() < 6e5); held.length;';
const inChild = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(spend)}]);`;

it.runIf(canLook)('counts time and memory of a process that a process has started', async () => {
  const { cost, failure } = await runMeasured([node(inChild)], '.');
  expect(failure).toBeUndefined();
  expect(cost.cpu).toBeGreaterThan(0.3);
  expect(cost.memory).toBeGreaterThan(3e8);
  expect(Math.max(...Object.values(cost.programs ?? {}))).toBeGreaterThan(3e8);
  expect(cost.seconds).toBeGreaterThan(0.5);
});

it('stops at the first command that fails, and says what it printed', async () => {
  const { failure } = await runMeasured([node('console.log("no room left"); process.exitCode = 3'), node('process.exitCode = 4')], '.');
  expect(failure).toMatch(/ended with 3\.\nno room left/);
  expect((await runMeasured([{ program: 'no-such-program', args: [] }], '.')).failure).toContain('ENOENT');
});
