/**
 * Eight times as much to read takes eight times as long, not 64 times. Counted in the processor time of this thread, which other programs do not
 * spend; the best of several comparisons counts, and three times as much is allowed, so that only a time that grows by the square fails.
 */
import { describe, expect, test } from 'vitest';
import { printProblems, printWarnings } from '../../src/problems/print-text.ts';
import { buildPublication } from '../../src/model/publication.ts';
import { svgProblems } from '../../src/pictures/svg-problems.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { bodiesInMemory } from '../support/bodies-in-memory.ts';
import { newFolder } from '../support/temporary-folder.ts';
import { inFolder } from './in-folder.ts';
import { filesOf } from './publications.ts';

type Files = Readonly<Record<string, string>>;

const clock = { now: Date.parse('2026-11-22T12:00:00Z'), drafts: false };
const sound = filesOf({ zone: 'Europe/London', pieces: [] });
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
const files = (count: number, write: (index: number) => readonly [string, string]): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => write(index)));
const piece = (fields: string, body = 'A.'): string =>
  `---\ntitle: A\npublished: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\n${fields}---\n\n${body}\n`;
/** Words of five letters and more that have little to do with each other. */
const word = (index: number): string => `w${((index * 2_654_435_761) % 4_294_967_296).toString(36)}`;
const subjects = (count: number): string => `- slug: markets\n  name: M\n${times(count, (index) => `- slug: ${word(index)}\n  name: x\n`)}`;
const hashtags = (count: number, write: (index: number) => string): Files =>
  files(count / 25, (index) => [
    `articles/p${index}.mdx`,
    piece(`hashtags: [${times(25, (each) => `"${write(index * 25 + each)}", `)}]\n`),
  ]);

/** What is made of so many things, and how many there are at first. */
const cases: Readonly<Record<string, readonly [number, (count: number) => Files]>> = {
  'problems in a text': [
    500,
    (count) => ({
      'articles/a.mdx': piece(
        '',
        times(count, () => '<b\n\n'),
      ),
    }),
  ],
  'comments and tags that nothing closes': [
    1000,
    (count) => ({
      'articles/a.mdx': piece(
        '',
        times(count, () => `<!-- ${'x'.repeat(80)}\n\n<a {${'x'.repeat(80)}\n\n`),
      ),
    }),
  ],
  'spaces before a word, and tabs': [
    8000,
    (count) => ({
      'articles/a.mdx': piece(
        '',
        `a ** ${' '.repeat(count)}b\n\na\n${' '.repeat(count)}b\n\n> a\n> ${' '.repeat(count)}b\n\n${'\t'.repeat(count)}b`,
      ),
    }),
  ],
  'lines of HTML in plain Markdown': [
    500,
    (count) => ({
      'articles/a.md': piece(
        '',
        times(count, (index) => `<p class="x${index % 9}">Line <b>${index} <i>of</b> <a href=https://example.org/${index}>it</a><br>\n`),
      ),
    }),
  ],
  'tags of plain Markdown that nothing closes, or opens': [
    1000,
    (count) => ({
      'articles/a.md': piece(
        '',
        `${times(count, (index) => `<li>a<b title="${index}"></i>\n\n`)}${'<table><tr><td>'.repeat(count)}</b></i></p>`,
      ),
    }),
  ],
  'hashtags that are none': [2000, (count) => ({ 'hashtags.yaml': times(count, () => '- label: "?"\n') })],
  'comments in a list': [2000, (count) => ({ 'hashtags.yaml': times(count, () => '- label: A #b\n') })],
  'fields that nobody knows': [1000, (count) => ({ 'hashtags.yaml': times(count, () => '- lable: a\n') })],
  'attributes that nobody knows': [
    500,
    (count) => ({ 'articles/a.mdx': piece('', `<Callout ${times(count, (index) => `a${index}="x" `)}>\nA.\n</Callout>`) }),
  ],
  'attributes of one name': [
    500,
    (count) => ({ 'articles/a.mdx': piece('', `<Callout ${times(count, () => 'title="x" ')}>\nA.\n</Callout>`) }),
  ],
  'links in the menu that lead nowhere': [
    500,
    (count) => ({
      'categories.yaml': subjects(count),
      'site.yaml': `${sound['site.yaml'] ?? ''}navigation:\n${times(count, (index) => `  - { label: x, to: /${word(index)}/ }\n`)}`,
    }),
  ],
  'links to places that are not there': [
    300,
    (count) => ({
      'articles/a.mdx': piece(
        '',
        times(count, (index) => `## ${word(index)}\n\n[a](#${word(index)}zz)\n\n`),
      ),
    }),
  ],
  'hashtags alike but for one letter': [1000, (count) => hashtags(count, (index) => `harbour${String.fromCodePoint(0x4e00 + index)}`)],
  'hashtags that have little in common': [1000, (count) => hashtags(count, word)],
  'spellings of one hashtag': [1000, (count) => hashtags(count, (index) => `h${'?'.repeat(index % 70)}${'!'.repeat((index / 70) % 8)}`)],
  'tables beside a text': [
    60,
    (count) => ({
      'articles/a/index.mdx': piece(
        '',
        times(count, (index) => `<BarChart data="./f${index}.csv" caption="A." />\n\n`),
      ),
      ...files(count, (index) => [`articles/a/f${index}.csv`, 'a,b\nx,1\n']),
    }),
  ],
  'names of tables that are not there': [
    1000,
    (count) => ({
      'articles/a.mdx': piece(
        '',
        times(count, (index) => `"./n${index}.csv" `),
      ),
      ...files(count / 10, (index) => [`articles/f${index}.csv`, 'a,b\nx,1\n']),
    }),
  ],
  'pictures that are not there': [
    200,
    (count) => ({
      'articles/a.mdx': piece(
        '',
        times(count, (index) => `![a](./p${index}.png)\n\n`),
      ),
    }),
  ],
};

async function cost(made: Files): Promise<number> {
  const content = await newFolder({ ...sound, ...made });
  return inFolder(async (empty) => {
    const begun = process.threadCpuUsage();
    const read = await readContent({ content, public: empty, bodies: bodiesInMemory() });
    const built = read.content && buildPublication(read.content, clock);
    printProblems([...read.problems, ...(built?.problems ?? [])], { folder: 'content', files: read.files });
    printWarnings([...read.warnings, ...(built?.warnings() ?? [])], { folder: 'content' });
    const { user, system } = process.threadCpuUsage(begun);
    return user + system;
  });
}

/** Three times eight. */
const most = 24;

/**
 * How many times as long the larger one takes: the least of up to six tries; one that is low enough is the last. Each is compared with the shorter of two
 * runs of the smaller one, before and after it: a moment at which the machine is slow, or a collection of garbage, makes a run some times as long, but
 * 64 times in each of six tries it does not.
 */
async function leastRatio(small: () => number | Promise<number>, large: () => number | Promise<number>): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < 6 && least >= most; turn++) {
    const [before, between, after] = [await small(), await large(), await small()];
    least = Math.min(least, between / Math.min(before, after));
  }
  return least;
}

describe('the time grows with', () => {
  test.each(Object.entries(cases))('%s', { timeout: 300_000 }, async (_name, [few, make]) => {
    const [small, large] = [make(few), make(8 * few)];
    expect(
      await leastRatio(
        () => cost(small),
        () => cost(large),
      ),
    ).toBeLessThan(most);
  });
});

const drawings: Readonly<Record<string, readonly [number, (count: number) => string]>> = {
  'one long number': [20_000, (count) => `<path d="M0 ${'0'.repeat(count)}"/>`],
  'one long word before a bracket': [20_000, (count) => `<g style="${'a-'.repeat(count)}("/>`],
  'comments that nothing closes': [20_000, (count) => `<style>${'/*'.repeat(count)}</style>`],
  'brackets around what is painted': [10_000, (count) => `<style>${'('.repeat(count)}${'fill:url(#a);'.repeat(count / 4)}</style>`],
  'rules in each other': [2000, (count) => `<style>${'.a{fill:url(#a);'.repeat(count)}</style>`],
  'classes of a rule': [5000, (count) => `<style>${times(count, (index) => `.a${index},`)}b{${'fill:url(#a);'.repeat(count)}}</style>`],
  'rules for shapes': [
    2000,
    (count) => `<style>${'.a{fill:url(#a)}'.repeat(count)}</style>${times(count, (index) => `<g class="a b${index}"/>`)}`,
  ],
  'parts that draw each other': [2000, (count) => times(count, (index) => `<g id="a${index}"><use href="#a${index + 1}"/></g>`)],
  'spaces in an address': [20_000, (count) => `<use href="#a${' '.repeat(count)}x"/>`],
};

function costOfDrawing(inside: string): number {
  const begun = process.threadCpuUsage();
  svgProblems(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
  const { user, system } = process.threadCpuUsage(begun);
  // What takes no time at all has no ratio.
  return Math.max(1000, user + system);
}

describe('the time for a drawing grows with', () => {
  test.each(Object.entries(drawings))('%s', { timeout: 300_000 }, async (_name, [few, make]) => {
    const [small, large] = [make(few), make(8 * few)];
    expect(
      await leastRatio(
        () => costOfDrawing(small),
        () => costOfDrawing(large),
      ),
    ).toBeLessThan(most);
  });
});
