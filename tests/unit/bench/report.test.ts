/** What the bench prints says what it measured. */
import { expect, it } from 'vitest';
import { figuresOf, median } from '../../bench/report/figures.ts';
import { growthTable } from '../../bench/report/growth-table.ts';
import { sizeTables } from '../../bench/report/size-tables.ts';
import type { Run, Size } from '../../bench/run-size.ts';
import { broadside } from '../../bench/tools/broadside.ts';
import { differenceOf } from '../../bench/tools/drawn-pages.ts';
import { stockAstro } from '../../bench/tools/stock-astro.ts';

const run = (tool: string, seconds: number): Run => ({
  ...{ tool, scenario: 'cold' },
  cost: { seconds, cpu: seconds * 1.5, memory: seconds * 1e8, programs: { node: 2e8, pagefind_extended: 1e8 } },
});
const small: Size = { pieces: 1000, pages: 1750, runs: [run('broadside', 5), run('stock', 20), run('broadside', 9), run('broadside', 4)] };
const large: Size = { pieces: 4000, pages: 7000, runs: [run('broadside', 20), run('stock', 80)] };
const tools = [broadside, stockAstro];

it('tells the middle of each figure', () => {
  expect(figuresOf(small.runs, 'broadside', 'cold')).toEqual({ seconds: 5, cpu: 7.5, memory: 5e8, node: 2e8, pagefind: 1e8 });
  expect(figuresOf(small.runs, 'broadside', 'body')).toBeUndefined();
  expect([median([4, 1]), median([3, 1, 2]), median([])]).toEqual([2.5, 2, undefined]);
});

it('sets time and memory of a rival against those of Broadside', () => {
  const text = sizeTables(small, tools, ['cold']).replace(/ +/g, ' ');
  expect(text).toContain('### 1,000 pieces, 1,750 pages');
  expect(text).toContain('| cold | 5.0 s | 7.5 s | 20.0 s | 30.0 s | 4.00 × |');
  expect(text).toContain('| cold | 500 MB | 200 MB | 100 MB | 2,000 MB | 200 MB | 100 MB | 4.00 × |');
});

it('tells growth for each doubling, and dashes for what was not measured', () => {
  expect(growthTable([small, large], tools, ['cold']).replace(/ +/g, ' ')).toContain(
    '| 1,000 to 4,000, cold | 2.00 × | 2.00 × | 2.00 × | 2.00 × |',
  );
  expect(growthTable([small], tools, ['cold'])).toBe('');
  const unmeasured = { ...small, runs: [{ tool: 'broadside', scenario: 'cold', cost: { seconds: 5 } }] };
  expect(sizeTables(unmeasured, [broadside], ['cold']).replace(/ +/g, ' ')).toContain('| cold | 5.0 s | – |');
});

it('names the pages that are missing, and those that are too many', () => {
  expect(differenceOf(['/', '/a/'], ['/', '/a/'])).toBeUndefined();
  expect(differenceOf(['/', '/a/'], ['/', '/b/'])).toBe('2 pages were expected: 1 are missing (/a/), 1 are too many (/b/).');
});
