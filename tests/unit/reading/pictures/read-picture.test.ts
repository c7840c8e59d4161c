import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReadingCache } from '../../../../src/cache/reading-cache.ts';
import { readPicture } from '../../../../src/reading/pictures/read-picture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { testSeal } from '../../../support/test-seal.ts';

const picture = 'tests/fixtures/review/articles/dock.png';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

test('a picture is decoded once, and what was found is known by its digest, whatever it is called', async () => {
  const readings = openReadingCache(await temporaryFolder(), 'now', testSeal());
  const first = await readPicture(picture, 'articles/dock.png', readings);
  const digest = createHash('sha256')
    .update(await readFile(picture))
    .digest('hex');
  const key = readings.keyOf(['decoded picture'], digest);
  expect(first).toMatchObject({ path: 'articles/dock.png', ...(await readings.restore(key, isObject)) });

  await readings.add(key, { width: 1, height: 2 });
  const again = await temporaryFolder({ 'other.png': await readFile(picture) });
  expect(await readPicture(join(again, 'other.png'), 'articles/other.png', readings)).toMatchObject({ width: 1, height: 2 });
});

test('a picture that is none stays none', async () => {
  const readings = openReadingCache(await temporaryFolder(), 'now', testSeal());
  const folder = await temporaryFolder({ 'a.png': (await readFile(picture)).subarray(0, 300) });
  const read = () => readPicture(join(folder, 'a.png'), 'articles/a.png', readings);
  expect(await read()).toMatchObject({ file: 'articles/a.png', message: 'The picture is damaged, or a part of its file is missing.' });
  expect(await read()).toEqual(await read());
});
