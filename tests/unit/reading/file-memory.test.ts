/** What is remembered of files, and when they are read again. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileMemory } from '../../../src/reading/file-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a file is read again when it is another one, when somebody says so, and when what it gave is not sound any more', async () => {
  const folder = await temporaryFolder({ a: '1', b: '1' });
  const memory = new FileMemory<string>();
  const asked: string[][] = [];
  const recall = (paths: readonly string[], isSound = true): Promise<readonly string[]> => {
    const read = (unknown: readonly string[]): Promise<readonly string[]> => {
      asked.push([...unknown]);
      return Promise.resolve(unknown.map((path) => `${path} ${asked.length}`));
    };
    return memory.recall(folder, paths, read, () => Promise.resolve(isSound));
  };
  expect(await recall(['a', 'b'])).toEqual(['a 1', 'b 1']);
  expect(await recall(['b', 'a'])).toEqual(['b 1', 'a 1']);

  await writeFile(join(folder, 'a'), '12');
  expect(await recall(['a', 'b'])).toEqual(['a 3', 'b 1']);
  memory.forget('b');
  expect(await recall(['a', 'b'])).toEqual(['a 3', 'b 4']);
  expect(await recall(['b'], false)).toEqual(['b 5']);

  await rm(join(folder, 'a'));
  expect(await recall(['b'])).toEqual(['b 5']);
  await writeFile(join(folder, 'a'), '12');
  expect(await recall(['a', 'b'])).toEqual(['a 7', 'b 5']);
  expect(asked).toEqual([['a', 'b'], [], ['a'], ['b'], ['b'], [], ['a']]);
  memory.forgetAll();
  expect(await recall(['a'])).toEqual(['a 8']);
});
