/** `import` of an archive of which no piece can be read. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBroadside } from '../../support/run-broadside.ts';
import { newFolder, temporaryFolder } from '../../support/temporary-folder.ts';

test('says why, and asks for nothing to be mended in a publication that has no piece', async () => {
  const source = await newFolder({
    '_posts/2014-03-12-tide.md': `---\ntitle: The tide\n---\n\n${'It comes. '.repeat(600_000)}\n`,
    '_config.yml': 'title: Tides\n',
  });
  const { code, output } = await runBroadside(['import', source, '--content', join(await temporaryFolder(), 'content')]);
  expect(code).toBe(0);
  expect(output).toContain('- It is larger than 5 MB, or cannot be read. (_posts/2014-03-12-tide.md)');
  expect(output).not.toMatch(/The publication has|problem/);
});
