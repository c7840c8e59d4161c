/** What a long command says of how far it is, on a terminal and where there is none. */
import { expect, test } from 'vitest';
import { openProgress } from '../../../../src/cli/progress/progress.ts';
import { progressText } from '../../../../src/cli/progress/progress-text.ts';
import { remainingTime } from '../../../../src/cli/progress/remaining-time.ts';

/** What a phase of `total` files writes, one file after the other, each of which takes `pace` milliseconds. */
function written(total: number, pace: number, terminal: { isTTY?: boolean; columns?: number }): string {
  let text = '';
  let now = 0;
  const progress = openProgress({ ...terminal, write: (more) => (text += more) }, () => now);
  const phase = progress.phase('Reading', 'files');
  for (let done = 1; done <= total; done++) {
    now += pace;
    phase.show(done, total);
  }
  phase.end();
  return text;
}

const line = '\r\u001B[K';

test('what takes less than a second is not spoken of', () => {
  expect(written(9, 99, { isTTY: true })).toBe('');
});

test('a longer phase says how far it is, and takes its line away at the end', () => {
  expect(written(5, 400, { isTTY: true })).toBe(
    `${line}Reading: 3 of 5 files${line}Reading: 4 of 5 files${line}Reading: 5 of 5 files${line}`,
  );
});

test('the line is not drawn more often than an eye can follow', () => {
  expect(written(1100, 1, { isTTY: true }).match(/Reading/g)).toHaveLength(2);
});

test('the line is shorter than the terminal is wide', () => {
  const lines = written(5, 400, { isTTY: true, columns: 16 })
    .split(line)
    .filter((text) => text !== '');
  expect(new Set(lines)).toEqual(new Set(['Reading: 3 of …', 'Reading: 4 of …', 'Reading: 5 of …']));
});

test('where there is no terminal, ten seconds are passed over, and then a line is written every ten', () => {
  expect(written(90, 100, {})).toBe('');
  expect(written(350, 100, {})).toBe(
    [
      'Reading: 100 of 350 files, about 30 seconds left\n',
      'Reading: 200 of 350 files, about 20 seconds left\n',
      'Reading: 300 of 350 files, a few seconds left\n',
    ].join(''),
  );
});

test('phases that run side by side share the line until one ends', () => {
  let text = '';
  let now = 0;
  const progress = openProgress({ isTTY: true, write: (more) => (text += more) }, () => now);
  const [rendering, indexing] = [progress.phase('Rendering', 'pages'), progress.phase('Indexing', 'pieces')];
  now = 2000;
  rendering.show(10, 2000);
  now = 2200;
  indexing.show(5, 1000);
  rendering.end();
  now = 2400;
  indexing.show(6, 1000);
  indexing.end();
  expect(text.split(line)).toEqual([
    '',
    'Rendering: 10 of 2,000 pages',
    'Rendering: 10 of 2,000 pages · Indexing: 5 of 1,000 pieces',
    '',
    'Indexing: 6 of 1,000 pieces',
    '',
  ]);
});

test.each([
  ['too early', 100, 2_900, undefined],
  ['too little', 19, 60_000, undefined],
  ['all of it', 1000, 60_000, undefined],
  ['nearly all', 950, 60_000, 'a few seconds left'],
  ['most of it', 800, 60_000, 'about 20 seconds left'],
  ['half of it', 500, 50_100, 'about a minute left'],
  ['a third', 333, 60_000, 'about 3 minutes left'],
])('the time that is left when there is done %s: %d of 1,000 in %d ms', (_name, done, elapsed, words) => {
  expect(remainingTime({ done, total: 1000, doneBefore: 0, elapsed })).toBe(words);
});

test('what comes before the first of them says nothing of the pace', () => {
  let text = '';
  let now = 0;
  const phase = openProgress({ write: (more) => (text += more) }, () => now).phase('Rendering', 'files');
  for (const [at, done] of [
    [60_000, 2],
    [61_000, 10],
    [70_500, 86],
  ] as const) {
    now = at;
    phase.show(done, 199);
  }
  expect(text).toBe('Rendering: 2 of 199 files\nRendering: 86 of 199 files, about 20 seconds left\n');
});

test('an even pace never makes the time that is left longer', () => {
  const order = [
    'about 2 minutes left',
    'about a minute left',
    ...[50, 40, 30, 20, 10].map((n) => `about ${n} seconds left`),
    'a few seconds left',
  ];
  const said = Array.from({ length: 1000 }, (_, done) => remainingTime({ done, total: 1000, doneBefore: 0, elapsed: done * 90 })).filter(
    (words) => words !== undefined,
  );
  expect([...new Set(said)]).toEqual(order);
  expect(said).toEqual(said.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('a line that is not cut is whole', () => {
  expect(progressText([{ name: 'Reading', unit: 'files', done: 1200, total: 10_000, doneBefore: 0, elapsed: 6000 }])).toBe(
    'Reading: 1,200 of 10,000 files, about 50 seconds left',
  );
});
