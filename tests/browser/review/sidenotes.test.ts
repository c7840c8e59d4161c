/** Footnotes stand beside their places on wide screens, and at the end on narrow ones. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

/** The boxes of the notes, of the first references to them, of the text and of the whole piece, in pixels of the page. */
function measure(page: Page): Promise<{ notes: Box[]; references: Box[]; text: Box; piece: Box }> {
  return page.evaluate(() => {
    const boxOf = (element: Element): Box => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, start: left, end: right };
    };
    const notes = [...document.querySelectorAll('.footnotes > ol > li')];
    const references = notes.map(({ id }) => document.querySelector(`.noteref a[href="#${CSS.escape(id)}"]`));
    const text = document.querySelector('.prose > p');
    const piece = document.querySelector('.article');
    if (!text || !piece) throw new Error('This is no piece.');
    return {
      notes: notes.map(boxOf),
      references: references.flatMap((reference) => (reference ? [boxOf(reference)] : [])),
      text: boxOf(text),
      piece: boxOf(piece),
    };
  });
}

async function open(context: Parameters<typeof openPage>[0], address: string, width: number): Promise<Page> {
  const page = await openPage(context, { viewport: { width, height: 900 } });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

describe.each([
  ['the Klaxon', 'klaxon', 'the-deal-that-would-not-close', 4],
  ['sixty notes, some long and some close together', 'review', 'sixty-notes', 60],
] as const)('%s', (_name, site, slug, count) => {
  const home = inject('homes')[site];

  it('on a wide screen each note stands beside its place or as soon after it as the one before leaves room', async (context) => {
    const page = await open(context, `${home}articles/${slug}/`, 1280);
    const { notes, references, text, piece } = await measure(page);
    expect(notes).toHaveLength(count);
    expect(references).toHaveLength(count);
    notes.forEach((note, index) => {
      const above = notes[index - 1];
      const wanted = Math.max((references[index]?.top ?? 0) - 8, above ? above.bottom + 8 : 0);
      expect(note.top, `note ${index + 1} begins`).toBeGreaterThanOrEqual(wanted);
      expect(note.top, `note ${index + 1} begins`).toBeLessThanOrEqual(wanted + 20);
      expect(note.start, `note ${index + 1} stands in the margin`).toBeGreaterThan(text.end);
      expect(note.end).toBeLessThanOrEqual(piece.end + 1);
    });
    const heading = page.getByRole('heading', { name: 'Notes', exact: true });
    expect(await heading.evaluate((element) => getComputedStyle(element).clipPath)).toBe('inset(50%)');
  });

  it('on a narrow screen they are a list after the text, under its heading', async (context) => {
    const page = await open(context, `${home}articles/${slug}/`, 390);
    const { notes, text, references } = await measure(page);
    const lastReference = Math.max(...references.map(({ bottom }) => bottom));
    notes.forEach((note, index) => {
      expect(note.top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? lastReference);
      expect(note.start).toBeLessThan(text.end);
    });
    expect(await page.getByRole('heading', { name: 'Notes', exact: true }).isVisible()).toBe(true);
  });
});

describe('on the review', () => {
  const home = inject('homes').review;

  it('a browser that knows no anchors lists the notes at the end', async (context) => {
    const page = await openPage(context, { viewport: { width: 1280, height: 900 } });
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('anchor-name:', 'anchor-unknown:') });
    });
    await page.goto(`${home}articles/sixty-notes/`);
    const { notes, references } = await measure(page);
    expect(notes[0]?.top).toBeGreaterThan(Math.max(...references.map(({ bottom }) => bottom)));
    expect(await page.getByRole('heading', { name: 'Notes', exact: true }).isVisible()).toBe(true);
  });

  it('no note reaches into what follows the piece', async (context) => {
    const page = await open(context, `${home}articles/sixty-notes/`, 1280);
    const { notes } = await measure(page);
    const next = await page
      .locator('.next, .footer')
      .first()
      .evaluate((element) => element.getBoundingClientRect().top + scrollY);
    expect(Math.max(...notes.map(({ bottom }) => bottom))).toBeLessThan(next);
  });
});
