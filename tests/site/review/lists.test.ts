/** What lists compute of their pieces: when they appeared, what occurs together, how loud each thing is. */
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, readPage, textOf, textsOf } from '../../support/built-files.ts';

const { klaxon } = inject('sites');
const countOf = (element: Element | null | undefined): number => Number(/\d+/.exec(textOf(element))?.[0]);

describe('the page of a hashtag', () => {
  const page = readPage(klaxon.out, 'tags/ai-bubble/index.html');
  const pieces = countOf(page.querySelector('.list-count'));

  it('draws a bar for each of its pieces, month by month, the newest in signal', () => {
    const columns = [...page.querySelectorAll('.tally li')];
    expect(columns.length).toBeGreaterThan(1);
    expect(page.querySelectorAll('.tally rect')).toHaveLength(pieces);
    for (const column of columns) expect(column.querySelectorAll('rect')).toHaveLength(Number(/: (\d+) piece/.exec(textOf(column))?.[1]));
    expect(columns.map(({ classList }) => classList.contains('current')).indexOf(true)).toBe(columns.length - 1);
  });

  it('names the hashtags that occur with it, never itself, each with no more pieces than it has, the loudest first', () => {
    const together = [...page.querySelectorAll('section[aria-labelledby=together] li')];
    expect(together.length).toBeGreaterThan(2);
    const counts = together.map((each) => countOf(each.querySelector('.count')));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(Math.max(...counts)).toBeLessThanOrEqual(pieces);
    expect(textsOf(page, 'section[aria-labelledby=together] a')).not.toContain('#AI bubble');
    expect(together[0]?.querySelector('a')?.className).toContain('loud-10');
  });
});

describe('the page of a number', () => {
  const page = readPage(klaxon.out, 'archive/2026/11/index.html');

  it('draws its horn with a stroke for each piece, one of them the lead, and says so', () => {
    const pieces = countOf(page.querySelector('.list-count'));
    expect(textsOf(page, '.piece-group .card-title')).toHaveLength(pieces);
    expect(page.querySelectorAll('.horn rect')).toHaveLength(pieces);
    expect(page.querySelectorAll('.horn rect.knocked')).toHaveLength(1);
    expect(textOf(page.querySelector('.horn figcaption'))).toContain(`${pieces} pieces`);
  });

  it('leads to the number before it, and to none after the newest', () => {
    expect(page.querySelector('.neighbours [rel=prev]')?.getAttribute('href')).toBe('/archive/2026/10/');
    expect(page.querySelector('.neighbours [rel=next]')).toBeNull();
  });
});

describe('the archive', () => {
  const page = readPage(klaxon.out, 'archive/index.html');

  it('has every month of each year: a link where a number appeared, in its loudness, and a quiet name elsewhere', () => {
    for (const year of page.querySelectorAll('.archive-year')) expect(year.querySelectorAll('.number-row > li')).toHaveLength(12);
    const linked = [...page.querySelectorAll('.number-row a')].map((link) => link.getAttribute('href'));
    const built = pagesOf(klaxon.out).flatMap((path) => /^(archive\/\d{4}\/\d{2}\/)index\.html$/.exec(path)?.[1] ?? []);
    expect(linked.toSorted()).toEqual(built.map((path) => `/${path}`).toSorted());
    expect(page.querySelectorAll('.number-row a .loud')).toHaveLength(linked.length);
    expect(page.querySelectorAll('.number-row .current')).toHaveLength(1);
  });
});
