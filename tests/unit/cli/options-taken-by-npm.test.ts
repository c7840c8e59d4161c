/** Options that npm took, ports that are none, a file in the place of a folder: refused before anything is done. */
import { expect, it } from 'vitest';
import { optionsTakenByNpm } from '../../../src/cli/options-taken-by-npm.ts';
import { runBroadside } from '../../support/run-broadside.ts';

it('does nothing when npm took an option for itself, and says how to pass it on', async () => {
  const { code, output } = await runBroadside(['publish', 'no-such-piece'], { npm_config_at: '2026-12-03' });
  expect(output).toBe('npm took "--at" for itself, so nothing was done. Put two hyphens before the options: npm run publish -- --at\n');
  expect(code).toBe(2);
});

it('minds no setting of npm that is not an option of the command, or is switched off', () => {
  expect(optionsTakenByNpm('check', ['--strict', '--fix'], { npm_config_at: 'x', npm_config_fix: '' })).toBeUndefined();
});

it.each(['abc', '0', '65536', '-1', '8e3'])('refuses %j as a port', async (port) => {
  const { code, output } = await runBroadside(['preview', `--port=${port}`]);
  expect(output).toBe(`"${port}" is not a port; give a number from 1 to 65535, such as 4322.\n`);
  expect(code).toBe(2);
});

it('says that a file is not a folder to check', async () => {
  const { code, output } = await runBroadside(['check', '--content', 'package.json']);
  expect(output).toContain('package.json is not a folder.');
  expect(code).toBe(2);
});
