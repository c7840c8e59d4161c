import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReadingCache } from '../../../src/cache/reading-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testSeal } from '../../support/test-seal.ts';

const isReading = (value: unknown): value is typeof reading => typeof value === 'object' && value !== null && 'lines' in value;

const reading = { title: 'Line\u2028one\nand "two"', lines: [1] };

test('what was kept and saved is found again, by another run too', async () => {
  const folder = await temporaryFolder();
  const first = openReadingCache(folder, '1', testSeal());
  const key = first.keyOf(['a.mdx', 'en'], 'text');
  await first.add(key, reading);
  expect(await first.restore(key, isReading)).toEqual(reading);
  await first.write();
  const second = openReadingCache(folder, '1', testSeal());
  expect(await second.restore(key, isReading)).toEqual(reading);
  expect(await second.restore(second.keyOf(['a.mdx', 'en'], 'other'), isReading)).toBeUndefined();
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
  for (const key of keys.slice(0, 2)) await first.add(key, reading);
  await first.write();
  const written = await readFile(join(folder, '0.txt'));

  const second = openReadingCache(folder, '1', testSeal());
  await second.restore(keys[0] ?? '', isReading);
  await second.write();
  expect(await readFile(join(folder, '0.txt'))).toEqual(written);

  const third = openReadingCache(folder, '1', testSeal());
  await third.restore(keys[0] ?? '', isReading);
  await third.add(keys[2] ?? '', reading);
  await third.write();
  const fourth = openReadingCache(folder, '1', testSeal());
  expect(await Promise.all(keys.map((key) => fourth.restore(key, isReading)))).toEqual([reading, undefined, reading]);
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
  await first.add(key, reading);
  await first.write();
  const file = join(folder, 'a.txt');
  await writeFile(file, damage(await readFile(file, 'utf8')));

  const second = openReadingCache(folder, '1', testSeal());
  expect(await second.restore(key, isReading)).toBeUndefined();
  await second.add(key, reading);
  await second.write();
  expect(await openReadingCache(folder, '1', testSeal()).restore(key, isReading)).toEqual(reading);
});
