/** JSON that is read record by record says what it says as a whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonRecord, readJsonRecords } from '../../../src/importing/sources/json-records.ts';

async function recordsOf(text: string, wanted: readonly string[], size = 7, largest = 1000): Promise<JsonRecord[]> {
  async function* stream() {
    const bytes = Buffer.from(text);
    for (let start = 0; start < bytes.length; start += size) yield await Promise.resolve(bytes.subarray(start, start + size));
  }
  const found: JsonRecord[] = [];
  for await (const record of readJsonRecords(stream(), new Set(wanted), largest)) found.push(record);
  return found;
}

test('objects of lists and strings, by their paths', async () => {
  const whole = {
    title: 'A "t\\itle" é水',
    db: [
      {
        meta: { title: 'no' },
        data: { posts: [{ id: 1, tags: [{ posts: [{ id: 9 }] }], 'a}]': '{["' }, {}, 7, 'x'], other: [{ id: 2 }], tags: [{ n: '\u2028' }] },
      },
    ],
    items: {},
  };
  expect(await recordsOf(JSON.stringify(whole, null, 1), ['title', 'db.data.posts', 'db.data.tags', 'items'])).toEqual([
    { path: 'title', value: whole.title },
    { path: 'db.data.posts', value: whole.db[0]?.data.posts[0] },
    { path: 'db.data.posts', value: {} },
    { path: 'db.data.tags', value: { n: '\u2028' } },
  ]);
});

test('any JSON, cut anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
      fc.string(),
      fc.integer({ min: 1, max: 40 }),
      async (list, title, size) => {
        const text = JSON.stringify({ a: { 'b"': [title] }, title, list });
        expect(await recordsOf(text, ['list', 'title'], size, 1e6)).toEqual([
          { path: 'title', value: title },
          ...(JSON.parse(JSON.stringify(list)) as unknown[]).map((value) => ({ path: 'list', value })),
        ]);
      },
    ),
    { numRuns: 100 },
  );
});

describe('what is no JSON', () => {
  test.each(['', 'words', '{"list": [{"a": 1}', '{"list": [{"a": "', '[[[['])('%j ends in the middle', async (text) => {
    expect((await recordsOf(text, ['list'])).at(-1)).toEqual({ path: '', value: undefined });
  });

  test('records that are none, or too large, are undefined, and the next one is read', async () => {
    expect(
      await recordsOf(`{"list": [{a}, {"a": "${'x'.repeat(2000)}"}, {"b": 1}], "${'n'.repeat(5000)}": [{}], "list": [{"c": 2}]}`, ['list']),
    ).toEqual([
      { path: 'list', value: undefined },
      { path: 'list', value: undefined },
      { path: 'list', value: { b: 1 } },
      { path: 'list', value: { c: 2 } },
    ]);
  });

  test('lists within lists without an end', async () => {
    await expect(recordsOf('['.repeat(5000), ['list'])).rejects.toThrow(RangeError);
  });
});
