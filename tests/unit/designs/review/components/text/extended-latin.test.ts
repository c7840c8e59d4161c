import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extendedLatin, hasExtendedLatin, vietnamese } from '../../../../../../src/designs/review/components/text/extended-latin.ts';

type Ranges = readonly string[];

function charactersOf(ranges: Ranges): Set<number> {
  return new Set(
    ranges.flatMap((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}

test.each(['@fontsource-variable/newsreader', '@fontsource/libre-franklin'])('each letter of %s stands in one file', (folder) => {
  const files: Readonly<Record<string, string>> = JSON.parse(readFileSync(`node_modules/${folder}/unicode.json`, 'utf8'));
  const held = (name: string): Set<number> => charactersOf(files[name]?.split(',') ?? []);
  const [latin, further, vietnam] = [held('latin'), held('latin-ext'), held('vietnamese')];
  expect([...further].filter((code) => !latin.has(code) && !charactersOf(extendedLatin).has(code))).toEqual([]);
  expect([...charactersOf(extendedLatin)].filter((code) => latin.has(code) || !further.has(code))).toEqual([]);
  expect([...charactersOf(vietnamese)].filter((code) => latin.has(code) || further.has(code) || !vietnam.has(code))).toEqual([]);
});

test.each([
  ['Erdoğan', true],
  ['Wałęsa, Dvořák, Škoda, Ion Țiriac', true],
  ['Œuvre, Ærø, Straße, “naïve” — 5 € †', false],
  ['Ελλάδα Россия 日本', false],
])('a page is asked for further letters where it has them: %s', (text, expected) => {
  expect(hasExtendedLatin(text)).toBe(expected);
});
