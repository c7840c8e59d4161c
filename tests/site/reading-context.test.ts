/** What the page of a piece says around its text: how old it is, who argues against it, its notes, its endmark, its picture. */
import { createHash } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { readPage, textOf, textsOf } from '../support/built-files.ts';

const { klaxon, review, german } = inject('sites');
const pieceOf = (site: { readonly out: string }, slug: string): Document => readPage(site.out, `articles/${slug}/index.html`);

describe('the notice of age', () => {
  it('is shown of a piece older than a year, and waits hidden in one that is younger', () => {
    expect(pieceOf(review, 'sixty-notes').querySelector('.age')?.hasAttribute('hidden')).toBe(false);
    const young = pieceOf(german, 'first-piece').querySelector('.age');
    expect(young?.hasAttribute('hidden')).toBe(true);
    expect(Number(young?.getAttribute('data-turns'))).toBe(Date.parse('2027-01-31T00:00:00Z'));
  });
});

describe('"Read against this"', () => {
  it.each([
    ['the-deal-that-would-not-close', 'The boom is allowed to be right', 'Reply'],
    ['the-boom-is-allowed-to-be-right', 'The deal that would not close', 'In answer to'],
    ['nobody-queues-for-the-last-chip', 'Letter: you are counting the wrong queue', 'Reply'],
    ['letter-you-are-counting-the-wrong-queue', 'Nobody queues for the last chip', 'In answer to'],
  ])('leads from %s first to what it disagrees with', (slug, other, label) => {
    const page = pieceOf(klaxon, slug);
    expect(textOf(page.querySelector('#piece_next'))).toBe('Read against this');
    const [first, ...rest] = page.querySelectorAll('.next .card');
    expect(textOf(first?.querySelector('.card-title'))).toBe(other);
    expect(textOf(first?.querySelector('.label'))).toBe(label);
    expect(rest.length).toBeGreaterThan(0);
    for (const card of rest) expect(card.querySelector('.label')).toBeNull();
  });

  it('is not said where nobody disagrees', () => {
    const page = pieceOf(klaxon, 'the-town-that-keeps-the-hum');
    expect(textOf(page.querySelector('#piece_next'))).not.toBe('Read against this');
    expect(textsOf(page, '.next .card-title').length).toBeGreaterThan(0);
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

it('a feature has its picture over the whole page, and the others in their columns', () => {
  const sizes = (slug: string): string => pieceOf(klaxon, slug).querySelector('.lead-figure img')?.getAttribute('sizes') ?? '';
  const feature = pieceOf(klaxon, 'the-town-that-keeps-the-hum');
  expect(feature.querySelector('article')?.classList.contains('face-feature')).toBe(true);
  expect(feature.querySelectorAll('.lead-figure img')).toHaveLength(1);
  expect(sizes('the-town-that-keeps-the-hum')).toContain('1600px');
  expect(sizes('the-deal-that-would-not-close')).toContain('1152px');
});
