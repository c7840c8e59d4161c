/** A small archive is read once, a large one twice, and nobody can tell it from the texts. */
import { expect, test } from 'vitest';
import { heldInMemory } from '../../../src/importing/held-texts.ts';
import type { ImportedText, ImportSource, Skipped } from '../../../src/importing/imported-text.ts';
import { textFrom } from '../../../src/importing/sources/feed-text.ts';

const texts: readonly (ImportedText | Skipped)[] = [
  textFrom(1, { html: 'one' }),
  { place: 'b', what: 'a text', why: 'It cannot be read.' },
  textFrom(2, { html: 'two' }),
];

function countedSource(): { readonly source: ImportSource; readonly begun: () => number } {
  let begun = 0;
  const source: ImportSource = {
    what: 'two pieces',
    site: {},
    async *texts() {
      begun++;
      yield* await Promise.resolve(texts);
    },
  };
  return { source, begun: () => begun };
}

test.each([
  ['of six characters, where six are held', 6, 1],
  ['of six characters, where five are held', 5, 3],
])('a source %s', async (_, most, times) => {
  const { source, begun } = countedSource();
  const held = heldInMemory(source, most);
  for (let reading = 0; reading < 3; reading++) expect(await Array.fromAsync(held.texts())).toEqual(texts);
  expect(begun()).toBe(times);
});

test('a source that was not read to its end is read again', async () => {
  const { source, begun } = countedSource();
  const held = heldInMemory(source);
  for await (const text of held.texts()) {
    expect(text).toEqual(texts[0]);
    break;
  }
  expect(await Array.fromAsync(held.texts())).toEqual(texts);
  expect(begun()).toBe(2);
});
