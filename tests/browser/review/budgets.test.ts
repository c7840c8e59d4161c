/** What a page may weigh, packed by gzip: the part of an audit that is the same on every machine. */
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, readPage, textOf } from '../../support/built-files.ts';
import { useBrowser } from '../../support/in-browser.ts';
import { shiftOf } from '../../support/layout-shift.ts';
import { bytesOf, fetchedWhile } from '../../support/transfer.ts';

const { klaxon } = inject('sites');
const openPage = useBrowser();
const kilobyte = 1000;

const home = inject('homes').klaxon;

/** Pieces without a picture, by their words. */
const pieces = pagesOf(klaxon.out)
  .filter((path) => /^articles\/[^/]+\/index\.html$/.test(path))
  .map((path) => ({ path: path.replace('index.html', ''), document: readPage(klaxon.out, path) }))
  .filter(({ document }) => document.querySelector('.prose') && !document.querySelector('main img'))
  .map(({ path, document }) => ({ path, words: textOf(document.querySelector('.prose')).split(' ').length }))
  .toSorted((a, b) => b.words - a.words);

describe('a piece without a picture, before one touches it', () => {
  it('keeps to its budget', async (context) => {
    const [piece] = pieces;
    expect(piece?.words).toBeGreaterThan(1200);
    const page = await openPage(context, { viewport: { width: 390, height: 844 } });
    const fetched = await fetchedWhile(page, () => page.goto(home + (piece?.path ?? '')));
    const count = (type: string) => fetched.filter((each) => each.type === type).length;

    // The whole page grows with the text here, though only the text would: more than an honest share.
    expect((bytesOf(fetched, 'html') * 2000) / (piece?.words ?? 1)).toBeLessThanOrEqual(30 * kilobyte);
    expect(count('css')).toBeLessThanOrEqual(1);
    expect(bytesOf(fetched, 'css')).toBeLessThanOrEqual(14 * kilobyte);
    expect(count('font')).toBeLessThanOrEqual(3);
    expect(bytesOf(fetched, 'font')).toBeLessThanOrEqual(100 * kilobyte);
    expect(bytesOf(fetched, 'script')).toBeLessThanOrEqual(4 * kilobyte);
    expect(bytesOf(fetched)).toBeLessThanOrEqual(140 * kilobyte);
  });

  it('moves nothing that one could see while it loads', async (context) => {
    const page = await openPage(context, { viewport: { width: 390, height: 844 } });
    for (const path of ['', pieces[0]?.path ?? '', 'articles/the-town-that-keeps-the-hum/', 'tags/ai-bubble/', 'search/']) {
      await page.goto(home + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(shiftOf), path).toBeLessThan(0.0005);
    }
  });
});

it('a headline has all its letters from the face of the site, the Polish ones too, which other pages do not fetch', async (context) => {
  const page = await openPage(context);
  const fetched = await fetchedWhile(page, () => page.goto(`${inject('homes').arabic}articles/opposite/`, { waitUntil: 'networkidle' }));
  expect(fetched.filter(({ type }) => type === 'font').length).toBeGreaterThan(3);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  // A letter from elsewhere would be a second entry, of a font of the system; files of one family are one entry.
  expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
});

it('every page of every kind has its style in one file', () => {
  for (const path of pagesOf(klaxon.out)) {
    const sheets = readPage(klaxon.out, path).querySelectorAll('link[rel=stylesheet]');
    expect(sheets.length, path).toBeLessThanOrEqual(1);
  }
  expect(filesOf(klaxon.out).filter((path) => path.startsWith('_astro/') && path.endsWith('.css'))).toHaveLength(1);
});

it('the first use of the search fetches no more than its budget, and a word no more than its slice of the index', async (context) => {
  const page = await openPage(context);
  const fetched = await fetchedWhile(page, async () => {
    await page.goto(`${home}search/`);
    await page.getByRole('searchbox').fill('lease');
    await page.locator('[data-result]').first().waitFor();
  });
  const slices = fetched.filter(({ path }) => /\/pagefind\/(index|fragment)\//.test(path));
  const engine = fetched.filter((each) => !slices.includes(each) && /\/pagefind\/|\/SearchPanel/.test(each.path));
  expect(engine.map(({ path }) => path).join()).toMatch(/SearchPanel.*pagefind\.js.*wasm/);
  expect(slices.length).toBeGreaterThan(1);
  expect(bytesOf(engine)).toBeLessThanOrEqual(110 * kilobyte);
  // Pagefind cuts its index into slices of about 32 KB; a result brings its text.
  expect(bytesOf(slices)).toBeLessThanOrEqual(70 * kilobyte);
});
