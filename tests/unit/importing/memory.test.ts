/** Archives of any size are read in little memory. */
import { expect, test } from 'vitest';
import type { ImportedText, ImportSource } from '../../../src/importing/imported-text.ts';
import { textFrom } from '../../../src/importing/sources/feed-text.ts';
import { survey } from '../../../src/importing/survey.ts';
import { inLittleMemory } from '../../support/in-little-memory.ts';

/** `part` again and again, up to 60 MB, and what follows it. */
const streamOf = (before: string, part: string, after: string): string => `
  async function* stream() {
    const part = Buffer.from(${JSON.stringify(part)}.repeat(Math.ceil(1e6 / ${part.length})));
    yield Buffer.from(${JSON.stringify(before)});
    for (let size = 0; size < 60e6; size += part.length) yield part;
    yield Buffer.from(${JSON.stringify(after)});
  }`;

const text = 'words &amp; so on '.repeat(100);

/** In megabytes of heap. Each `&amp;` cuts a text into parts, and the parser holds ten times the memory of their letters. */
const [little, littleForParts] = [70, 120];

test.each([
  ['one text', '<item><t>', text, '</t></item>', littleForParts],
  ['one CDATA section', '<item><t><![CDATA[', text, ']]></t></item>'],
  ['a text of many CDATA sections', '<item><t>', `<![CDATA[${text}]]>`, '</t></item>'],
  ['texts between many elements', '<item>', `${text.repeat(10)}<b/>`, '</item>'],
  ['many attributes', '<item>', `<b c="${text.repeat(10)}"/>`, '</item>'],
])('%s of 60 MB is cut, and the next item is read', async (_, before, part, after, megabytes = little) => {
  const read = `${streamOf(before, part, `${after}<item><t>next</t></item>`)}
    const { readRecords } = await load('importing/sources/xml/read-records.ts');
    const found = [];
    for await (const { isCut } of readRecords(stream(), { records: new Set(['item']), ignored: new Set() })) found.push(isCut);
    return found;`;
  expect(await inLittleMemory(read, megabytes)).toEqual([true, false]);
});

test('a tag that never ends is refused', async () => {
  const read = `${streamOf('<item><a b=">', text, '</item>').replaceAll('60e6', '40e6')}
    const { readRecords } = await load('importing/sources/xml/read-records.ts');
    for await (const _ of readRecords(stream(), { records: new Set(['item']), ignored: new Set() }));`;
  await expect(inLittleMemory(read.replace(text.slice(0, 5), '<i>'), littleForParts)).rejects.toThrow('A tag of this file does not end.');
});

test('a JSON text of 60 MB is left out, and the next record is read', async () => {
  const read = `${streamOf('{"posts": [{"html": "', 'words \\"and\\" so on '.repeat(50), '"}, {"html": "next"}]}')}
    const { readJsonRecords } = await load('importing/sources/json-records.ts');
    const found = [];
    for await (const { value } of readJsonRecords(stream(), new Set(['posts']), 32 * 1024 ** 2)) found.push(value ?? null);
    return found;`;
  expect(await inLittleMemory(read, little)).toEqual([null, { html: 'next' }]);
});

test('pieces share what is equal in them', async () => {
  const piece = (number: number): ImportedText =>
    textFrom(number, {
      html: '',
      authors: [{ id: 'ada', name: 'Ada Quill' }],
      categories: [['Markets', 'Harbours']],
      lists: [{ of: 'category', trail: ['Markets', 'Harbours'], address: '/category/markets/harbours/' }],
    });
  const source: ImportSource = {
    what: 'two pieces',
    site: {},
    async *texts() {
      yield await Promise.resolve(piece(1));
      yield piece(2);
    },
  };
  const [one, two] = (await survey(source)).heads;
  expect(one?.lists).toEqual(piece(1).lists);
  for (const field of ['authors', 'categories', 'lists'] as const) expect(one?.[field]?.[0]).toBe(two?.[field]?.[0]);
});
