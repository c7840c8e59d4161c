/** How the review design shows an article: its charts, the rules of its notes and endmark, the width of its picture. */
import { createHash } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { readPage, textsOf } from '../../support/built-files.ts';

const { klaxon, review, german } = inject('sites');
const pieceOf = (site: { readonly out: string }, slug: string): Document => readPage(site.out, `articles/${slug}/index.html`);

/** The first chart of a page. */
function chartOf(path: string): Element {
  const chart = readPage(klaxon.out, path).querySelector('[data-chart]');
  if (!chart) throw new Error(`${path} has no chart.`);
  return chart;
}

describe('the charts of the Klaxon', () => {
  const lines = chartOf('articles/depreciation-is-a-forecast/index.html');
  const bars = chartOf('articles/nobody-queues-for-the-last-chip/index.html');
  const time = chartOf('articles/a-lease-is-a-loan-with-a-roof/index.html');

  it('are read once: by ear a sentence and the figures, not the drawing', () => {
    expect(lines.querySelector('svg[role=img]')?.getAttribute('aria-label')).toMatch(/^Three straight lines/);
    for (const chart of [bars, time]) for (const svg of chart.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
  });

  it('have one thing in signal', () => {
    expect(lines.querySelectorAll('polyline.signal').length).toBe(1);
    expect(textsOf(bars, '.signal th')).toEqual(['After the third letter']);
    expect(textsOf(time, '.signal time')).toEqual(['October 2026']);
  });

  it('do not fill the search with figures', () => {
    for (const chart of [lines, bars])
      for (const figures of chart.querySelectorAll('.bars, .visually-hidden:has(table), .drawing[role]'))
        expect(figures.hasAttribute('data-pagefind-ignore')).toBe(true);
  });
});

describe('the rules of a page', () => {
  it.each([
    [klaxon, 'the-deal-that-would-not-close'],
    [review, 'sixty-notes'],
    [german, 'first-piece'],
  ])('bind each of its notes and its endmark, in a style that the policy knows (%#)', (site, slug) => {
    const page = pieceOf(site, slug);
    const rules = [...page.querySelectorAll('head > style')]
      .map(({ textContent }) => textContent ?? '')
      .find((css) => css.includes('--stroke-1'));
    const notes = page.querySelectorAll('.footnotes > ol > li').length;
    expect(rules?.match(/nth-child\(/g)?.length ?? 0).toBe(notes);
    expect(rules?.match(/--stroke-\d:\d+%/g)).toHaveLength(4);
    const hash = createHash('sha256')
      .update(rules ?? '')
      .digest('base64');
    expect(page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content')).toContain(`'sha256-${hash}'`);
    for (let note = 1; note <= notes; note++) expect(page.querySelectorAll(`.prose .n${note}`), `note ${note}`).toHaveLength(1);
  });
});

it('only a text that begins with a paragraph of three lines has an initial', () => {
  const begins = (slug: string): boolean => pieceOf(klaxon, slug).querySelector('article')?.classList.contains('initial') ?? false;
  expect(begins('the-town-that-keeps-the-hum')).toBe(true);
  expect(begins('letter-you-are-counting-the-wrong-queue')).toBe(false);
});

it('after an article stand what to read against it, what refers to it, and its neighbours; each suggestion once', () => {
  const page = pieceOf(klaxon, 'the-deal-that-would-not-close');
  const sections = [...page.querySelectorAll('main > section')];
  expect(sections.map((section) => section.getAttribute('aria-labelledby'))).toEqual(['piece_next', 'piece_cited', 'piece_issue']);
  const links = [...page.querySelectorAll('.next .card-note .card-title a, .article-neighbours .card-title a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(new Set(links).size).toBe(links.length);
});

it('a feature has its picture over the whole page, and the others in their columns', () => {
  const sizes = (slug: string): string => pieceOf(klaxon, slug).querySelector('.lead-figure img')?.getAttribute('sizes') ?? '';
  const feature = pieceOf(klaxon, 'the-town-that-keeps-the-hum');
  expect(feature.querySelector('article')?.classList.contains('face-feature')).toBe(true);
  expect(feature.querySelectorAll('.lead-figure img')).toHaveLength(1);
  expect(sizes('the-town-that-keeps-the-hum')).toContain('1600px');
  expect(sizes('the-deal-that-would-not-close')).toContain('864px');
});
