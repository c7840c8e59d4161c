import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReadingCache } from '../../../src/cache/reading-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testSeal } from '../../support/test-seal.ts';

const reading = { title: 'Line\u2028one\nand "two"', lines: [1] };

test('what was kept and saved is found again, by another run too', async () => {
  const folder = await temporaryFolder();
  const first = openReadingCache(folder, '1', testSeal());
  const key = first.keyOf(['a.mdx', 'en'], 'text');
  await first.keep(key, reading);
  expect(await first.find(key)).toEqual(reading);
  await first.save();
  const second = openReadingCache(folder, '1', testSeal());
  expect(await second.find(key)).toEqual(reading);
  expect(await second.find(second.keyOf(['a.mdx', 'en'], 'other'))).toBeUndefined();
});

test('a reading has another name when the bytes, what surrounds them or the rules change', () => {
  const [one, two] = [openReadingCache('x', '1', testSeal()), openReadingCache('x', '2', testSeal())];
  const keys = [
    one.keyOf(['a', undefined], 'text'),
    one.keyOf(['a', 'en'], 'text'),
    one.keyOf(['b', undefined], 'text'),
    one.keyOf(['a', undefined], 'texts'),
    two.keyOf(['a', undefined], 'text'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(one.keyOf(['a', 'en'], Buffer.from('text'))).toBe(keys[1]);
});

test('a run that found everything writes nothing, and one that writes leaves out what it did not ask for', async () => {
  const folder = await temporaryFolder();
  const keys = ['0'.repeat(40), '0'.padEnd(40, '1'), '0'.padEnd(40, '2')];
  const first = openReadingCache(folder, '1', testSeal());
  for (const key of keys.slice(0, 2)) await first.keep(key, reading);
  await first.save();
  const written = await readFile(join(folder, '0.txt'));

  const second = openReadingCache(folder, '1', testSeal());
  await second.find(keys[0] ?? '');
  await second.save();
  expect(await readFile(join(folder, '0.txt'))).toEqual(written);

  const third = openReadingCache(folder, '1', testSeal());
  await third.find(keys[0] ?? '');
  await third.keep(keys[2] ?? '', reading);
  await third.save();
  const fourth = openReadingCache(folder, '1', testSeal());
  expect(await Promise.all(keys.map((key) => fourth.find(key)))).toEqual([reading, undefined, reading]);
  expect(await readdir(folder)).toEqual(['0.txt']);
});

test.each([
  ['cut short', (text: string) => text.slice(0, -10)],
  ['empty', () => ''],
  ['changed in one letter', (text: string) => text.replace('title', 'titel')],
  ['of another kind', () => '{"a": 1}\n'],
])('a file that is %s is not believed, and written anew', async (_name, damage) => {
  const folder = await temporaryFolder();
  const key = 'a'.repeat(40);
  const first = openReadingCache(folder, '1', testSeal());
  await first.keep(key, reading);
  await first.save();
  const file = join(folder, 'a.txt');
  await writeFile(file, damage(await readFile(file, 'utf8')));

  const second = openReadingCache(folder, '1', testSeal());
  expect(await second.find(key)).toBeUndefined();
  await second.keep(key, reading);
  await second.save();
  expect(await openReadingCache(folder, '1', testSeal()).find(key)).toEqual(reading);
});
