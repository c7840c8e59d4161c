import { describe, expect, test } from 'vitest';
import { diskName, foldCase, slugOf } from '../../../src/addresses/slug.ts';

const table: readonly (readonly [text: string, slug: string])[] = [
  ['AI bubble', 'ai-bubble'],
  ['AI-bubble', 'ai-bubble'],
  ['  AI   bubble  ', 'ai-bubble'],
  ['open_source', 'open-source'],
  ['C++', 'c-plus-plus'],
  ['C++20', 'c-plus-plus-20'],
  ['Notepad++', 'notepad-plus-plus'],
  ['Disney+', 'disney-plus'],
  ['A+B', 'a-plus-b'],
  ['C#', 'c-sharp'],
  ['F# and C#', 'f-sharp-and-c-sharp'],
  ['#CoreWeave', 'coreweave'],
  ['Issue #5', 'issue-5'],
  ['.NET', 'dot-net'],
  ['ASP.NET', 'asp-net'],
  ['Node.js', 'node-js'],
  ['R&D', 'r-and-d'],
  ['AT&T', 'at-and-t'],
  ['AI/ML', 'ai-ml'],
  ['100%', '100-percent'],
  ['$100', 'dollar-100'],
  ['€', 'euro'],
  ['@name', 'at-name'],
  ["don't", 'dont'],
  ['l’État', 'létat'],
  ['Straße', 'straße'],
  ['STRASSE', 'strasse'],
  ['Ünïcode', 'ünïcode'],
  ['İstanbul', 'istanbul'],
  ['Istanbul', 'istanbul'],
  ['ISPARTA', 'isparta'],
  ['ΟΔΟΣ', 'οδος'],
  ['半導体', '半導体'],
  ['ذكاء اصطناعي', 'ذكاء-اصطناعي'],
  ['हिन्दी', 'हिन्दी'],
  ['caf\u00e9', 'caf\u00e9'],
  ['cafe\u0301', 'caf\u00e9'],
  ['😀', ''],
  ['❤️', ''],
  ['👩‍💻 work', 'work'],
  ['葛\u{E0100}', '葛'],
  ['\u0301', ''],
  ['\u3164', ''],
  ['Ada\u3164\u034fQuill', 'adaquill'],
  ['depreci\u00adation', 'depreciation'],
  ['\u200fذكاء\u200f', 'ذكاء'],
  ['***', ''],
  ['---', ''],
  ['', ''],
  ['constructor', 'constructor'],
  ['__proto__', 'proto'],
  ['2026', '2026'],
];

describe('the slug', () => {
  test.each(table)('of "%s" is "%s"', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('of a slug is that slug', () => {
    const slugs = table.map(([text]) => slugOf(text));
    expect(slugs.map(slugOf)).toEqual(slugs);
  });

  test('of any sign of Unicode is made of letters, digits, their marks and single hyphens, and is its own slug', () => {
    const wrong: string[] = [];
    for (let point = 1; point <= 0x2ffff; point += point < 0xffff ? 1 : 13) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const slug = slugOf(`a ${String.fromCodePoint(point)} z`);
      if (!/^a(-[\p{L}\p{N}\p{M}]+)*-?z$/u.test(slug) || slugOf(slug) !== slug) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test('fits into 80 bytes, and ends in a whole letter', () => {
    const slug = slugOf('半導体'.repeat(20));
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(80);
    expect('半導体'.repeat(20).startsWith(slug)).toBe(true);
    expect(slugOf(`${'x'.repeat(79)} y`)).toBe('x'.repeat(79));
  });
});

test('names that only differ by case or composition are one on some disks', () => {
  expect(foldCase('Cafe\u0301')).toBe(foldCase('CAF\u00c9'));
  expect(foldCase('\u0130x')).toBe(foldCase('I\u0307X'));
  expect(foldCase('a')).not.toBe(foldCase('ä'));
});

describe('two names are one on some disk', () => {
  test.each([
    ['Rent', 'rent'],
    ['straße', 'STRASSE'],
    ['straße', 'strasse'],
    ['diſtrict', 'district'],
    ['ﬁsh', 'fish'],
    ['café', 'cafe\u0301'],
    ['İstanbul', 'istanbul'],
    ['οδός', 'ΟΔΌΣ'],
    ['οδος', 'οδοσ'],
    ['\u212Aelvin', 'kelvin'],
  ])('%s and %s', (a, b) => expect(diskName(a)).toBe(diskName(b)));

  test.each([
    ['sınır', 'sinir'],
    ['café', 'cafe'],
    ['мир', 'мiр'],
    ['ａ', 'a'],
  ])('not so %s and %s', (a, b) => expect(diskName(a)).not.toBe(diskName(b)));
});
