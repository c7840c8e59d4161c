/** What the page of a piece says around its text: how old it is, who argues against it. */
import { describe, expect, inject, it } from 'vitest';
import { readPage, textOf, textsOf } from '../support/built-files.ts';

const { klaxon, review, german } = inject('sites');
const pieceOf = (site: { readonly out: string }, slug: string): Document => readPage(site.out, `articles/${slug}/index.html`);

describe('the notice of age', () => {
  it('is shown of a piece older than a year, and waits hidden in one that is younger', () => {
    expect(pieceOf(review, 'sixty-notes').querySelector('[data-turns]')?.hasAttribute('hidden')).toBe(false);
    const young = pieceOf(german, 'first-piece').querySelector('[data-turns]');
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
    const [first, ...rest] = page.querySelectorAll('[aria-labelledby=piece_next] [data-article]');
    expect(textOf(first?.querySelector('h3'))).toBe(other);
    expect(textOf(first?.querySelector('[data-label]'))).toBe(label);
    expect(rest.length).toBeGreaterThan(0);
    for (const card of rest) expect(card.querySelector('[data-label]')).toBeNull();
  });

  it('is not said where nobody disagrees', () => {
    const page = pieceOf(klaxon, 'the-town-that-keeps-the-hum');
    expect(textOf(page.querySelector('#piece_next'))).not.toBe('Read against this');
    expect(textsOf(page, '[aria-labelledby=piece_next] h3').length).toBeGreaterThan(0);
  });
});
