/** What is printed of an import that leads nowhere: the name and the file are found in it. */
import { rm } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { unresolvedImport } from '../../src/platform/unresolved-import.ts';
import { miniProject, runAstroIn } from './mini-project.ts';

test.each(['./Tally.astro', 'no-such-package'])('an import of "%s", which is nowhere', async (name) => {
  const root = await miniProject({
    'astro.config.mjs': `export default { vite: { cacheDir: './cache/vite' } };`,
    'src/pages/index.astro': `---\nimport Tally from '${name}';\n---\n<Tally />\n`,
  });
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const { code, output } = await runAstroIn(root, 'build');
  expect(code).not.toBe(0);
  expect(unresolvedImport(output), output).toEqual({ name, file: expect.stringMatching(/src\/pages\/index\.astro$/) });
});

test('other output holds none', () => {
  expect(unresolvedImport('[ERROR] [vite] ✗ Build failed in 1.70s\nUnexpected token')).toBeUndefined();
});
