/** What lists compute of their pieces: when they appeared, what occurs together, how loud each thing is. */
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, readPage, textOf, textsOf } from '../../support/built-files.ts';

const { klaxon } = inject('sites');
const countOf = (element: Element | null | undefined): number => Number(/\d+/.exec(textOf(element))?.[0]);

describe('the page of a hashtag', () => {
  const page = readPage(klaxon.out, 'tags/ai-bubble/index.html');
  const pieces = countOf(page.querySelector('.list-count'));

  it('names the hashtags that occur with it, never itself, each with no more pieces than it has, the most frequent first, in no weight that would contradict it', () => {
    const together = [...page.querySelectorAll('#together li')];
    expect(together.length).toBeGreaterThan(2);
    const counts = together.map((each) => countOf(each.querySelector('.count')));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(Math.max(...counts)).toBeLessThanOrEqual(pieces);
    expect(textsOf(page, '#together a')).not.toContain('#AI bubble');
    expect(page.querySelectorAll('#together .loud')).toHaveLength(0);
  });
});

describe('the page of a number', () => {
  const page = readPage(klaxon.out, 'archive/2026/11/index.html');

  it('draws its horn with a stroke for each piece, one of them the lead, behind thin ones of the numbers before it, and says so', () => {
    const pieces = countOf(page.querySelector('.list-count'));
    expect(textsOf(page, '.piece-group .card-title')).toHaveLength(pieces);
    expect(page.querySelectorAll('.horn rect:not(.earlier)')).toHaveLength(pieces);
    expect(page.querySelectorAll('.horn rect.knocked')).toHaveLength(1);
    const earlier = page.querySelectorAll('.horn rect.earlier').length;
    expect(earlier).toBeGreaterThan(10);
    expect(textOf(page.querySelector('.horn figcaption'))).toContain(`${pieces} pieces, and in thin strokes the ${earlier} before`);
  });

  it('is filled with the signal colour if it is the newest, and no other page of a list is', () => {
    const filled = pagesOf(klaxon.out).filter((path) => readPage(klaxon.out, path).querySelector('main .flooded'));
    expect(filled.toSorted()).toEqual(['archive/2026/11/index.html', 'archive/index.html']);
  });

  it('leads to the number before it, and to none after the newest', () => {
    expect(page.querySelector('.neighbours [rel=prev]')?.getAttribute('href')).toBe('/archive/2026/10/');
    expect(page.querySelector('.neighbours [rel=next]')).toBeNull();
  });
});

describe('the archive', () => {
  const page = readPage(klaxon.out, 'archive/index.html');

  it('has a cover for each number, and none for a month without one; the newest alone is filled', () => {
    const linked = [...page.querySelectorAll('.issue-cover h3 a')].map((link) => link.getAttribute('href'));
    const built = pagesOf(klaxon.out).flatMap((path) => /^(archive\/\d{4}\/\d{2}\/)index\.html$/.exec(path)?.[1] ?? []);
    expect(linked.toSorted()).toEqual(built.map((path) => `/${path}`).toSorted());
    expect([...page.querySelectorAll('.issue-cover')].map(({ classList }) => classList.contains('flooded')).indexOf(true)).toBe(0);
    expect(page.querySelectorAll('.issue-cover.flooded')).toHaveLength(1);
  });

  it('draws the horn of each, its own pieces before those that came earlier, and names its lead and its writers', () => {
    const covers = [...page.querySelectorAll('.issue-cover')];
    expect(covers.at(0)?.querySelectorAll('.horn rect.earlier').length).toBeGreaterThan(10);
    expect(covers.at(-1)?.querySelectorAll('.horn rect.earlier')).toHaveLength(0);
    for (const cover of covers) {
      expect(cover.querySelectorAll('.horn rect.knocked')).toHaveLength(1);
      const own = cover.querySelectorAll('.horn rect:not(.earlier)').length;
      expect(`${own} piece`).toBe(/\d+ piece/.exec(textsOf(cover, '.label').at(-1) ?? '')?.[0]);
      expect(textOf(cover.querySelector('.issue-lead a'))).not.toBe('');
      expect(textOf(cover.querySelector('.issue-writers'))).not.toBe('');
    }
  });
});

it('no page of a list has more than three regions and navigations of its own, and the links of the footer are one', () => {
  for (const path of pagesOf(klaxon.out).filter((each) => /^(archive|authors|categories|series|tags)\//.test(each))) {
    const page = readPage(klaxon.out, path);
    // A former address has a page that only redirects.
    if (!page.querySelector('footer')) continue;
    expect([path, page.querySelectorAll('main :is(section, nav)[aria-label], main section[aria-labelledby]').length <= 3]).toEqual([
      path,
      true,
    ]);
    expect(page.querySelector('footer nav')?.getAttribute('aria-label')).toBe('Lists and pages');
  }
});

it('the mark for editors is on no page', () => {
  for (const path of pagesOf(klaxon.out)) {
    expect(path).not.toContain('featured');
    expect(readPage(klaxon.out, path).querySelector('a[href*="/tags/featured"]'), path).toBeNull();
  }
});
