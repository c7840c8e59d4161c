/** `import --pictures FOLDER`: files that the archive does not hold, found by the ends of their addresses. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../support/import-archive.ts';
import { runBroadside } from '../../support/run-broadside.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const pixel = (last: string): Buffer => Buffer.from(`iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QD${last}`, 'base64');
const red = pixel('wADhgGAWjR9awAAAABJRU5ErkJggg==');
const other = Buffer.concat([red, Buffer.from('\n')]);

const text = `---
title: The tide
image: https://old.example/uploads/2014/03/lead.png
---

![Low](https://old.example/uploads/2014/03/dot.png)

![High](/uploads/2014/04/dot.png)

![Nowhere](/uploads/none.png)
`;

async function imported(...args: string[]): Promise<{ readonly output: string; readonly content: string; readonly text: string }> {
  const content = join(await temporaryFolder(), 'content');
  const source = await temporaryFolder({ '2014-03-12-tide.md': text });
  const { code, output } = await runBroadside(['import', source, '--content', content, ...args]);
  expect(code, output).toBe(0);
  const files = Object.entries(await filesIn(content));
  return { output, content, text: files.find(([path]) => /tide(?:\/index)?\.md$/.test(path))?.[1] ?? '' };
}

test('pictures of a folder stand beside the piece, and those that no folder holds are named', async () => {
  const march = await temporaryFolder({
    'uploads/2014/03/dot.png': red,
    'uploads/2014/03/lead.png': red,
    'uploads/2014/notes.txt': 'No picture.',
  });
  const april = await temporaryFolder({ '2014/04/dot.png': other });
  const found = await imported('--pictures', march, '--pictures', april);
  const name = (alt: string): string =>
    new RegExp(`!\\[${alt}\\]\\(\\./((?:dot|lead)-\\w{10}\\.png)\\)`).exec(found.text)?.[1] ?? `no ${alt}`;
  expect((await readFile(join(found.content, 'articles/2014/tide', name('Low')))).equals(red)).toBe(true);
  expect((await readFile(join(found.content, 'articles/2014/tide', name('High')))).equals(other)).toBe(true);
  expect(found.text).toContain(`image:\n  src: ./${name('Low')}\n`);
  expect(found.text).toContain('*Nowhere*');
  expect(found.output).toContain('Its file is not in the archive.');
  expect(found.output).not.toContain('Pictures on the web');
});

test('without the folder, what lies on the web is a link, and the report says which option brings it along', async () => {
  const { text: written, output } = await imported();
  expect(written).toContain('[Low](https://old.example/uploads/2014/03/dot.png)');
  expect(written).not.toMatch(/!\[|image:/);
  expect(output).toContain('`--pictures FOLDER` those whose files you have.');
});

test('a folder that is not there is said at once', async () => {
  const content = join(await temporaryFolder(), 'content');
  const source = await temporaryFolder({ '2014-03-12-tide.md': text });
  const { code, output } = await runBroadside(['import', source, '--content', content, '--pictures', join(source, 'none')]);
  expect(code).toBe(2);
  expect(output).toContain('There is no file or folder');
});
