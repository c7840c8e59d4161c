/** Texts that nobody should have written, in one site, in a real browser: they are shown as they were typed, run nothing, and what is held back is not found. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it, type TestContext } from 'vitest';
import { alike } from '../properties/alike.ts';
import { expectSentences } from '../properties/sentences.ts';
import { everyAttack } from '../support/attacks/every-attack.ts';
import { addressesOfPages } from '../support/built-files.ts';
import { buildPublicationAt } from '../support/built-sites.ts';
import { type CompressedHost, serveCompressed } from '../support/compressing-server.ts';
import { everythingIn } from '../support/everything-in.ts';
import { type HostilePublication, rareWordOf, writeHostilePublication } from '../support/hostile-publication.ts';
import { useBrowser } from '../support/in-browser.ts';
import { innocentNames } from '../support/innocent-names.ts';
import { eventsOn } from '../support/page-events.ts';
import { expectNothingStrange, lookAtPages, lookAtRunningPages } from '../support/look-at-pages.ts';

const openPage = useBrowser();
let folder: string;
let out: string;
let made: HostilePublication;
let host: CompressedHost;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  out = join(folder, 'out');
  const content = join(folder, 'content');
  made = await writeHostilePublication(content);
  const { code, output } = await buildPublicationAt(content, out);
  if (code !== 0) throw new Error(output);
  host = await serveCompressed(out);
});
afterAll(async () => {
  host?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A page of the browser on the site, without the policy that would keep what is hostile from running. */
async function openSite(context: TestContext): Promise<Page> {
  const page = await openPage(context, { bypassCSP: true });
  await page.goto(`${host.home}/404.html`);
  return page;
}

/** Fetches no sheet and no font from now on: nothing that could run depends on them, and pages open in half the time. */
async function withoutLooks(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setBlockedURLs', { urls: ['*/_astro/*.css', '*.woff2'] });
}

const innocents = innocentNames(Object.values(inject('sites')).map((site) => site.out));

it('every attack is refused with a sentence, or is in the site', () => {
  const { tried, refused, problems } = made.attacks;
  expect(tried).toBeGreaterThan(10_000);
  expect(refused).toBeGreaterThan(4000);
  expect(tried - refused).toBeGreaterThan(6000);
  expect(problems.length).toBeGreaterThanOrEqual(refused);
  expectSentences(problems, everyAttack.join('\n'));
});

it('no page has an element, an attribute, an address or a script that was not meant', async (context) => {
  const page = await openSite(context);
  const paths = addressesOfPages(out);
  expect(paths.length).toBeGreaterThan(500);
  const policy = 'meta[http-equiv="content-security-policy"]';
  for (const [index, look] of (await lookAtPages(page, paths, { policy })).entries()) {
    expectNothingStrange(look, innocents, paths[index] ?? '');
    // That of the light that a reader chose, and what may be fetched early; the ways on from former addresses have neither.
    const scripts = /script-src[^;]*/.exec(look.texts['policy']?.[0] ?? '')?.[0] ?? '';
    expect(scripts.match(/'sha256-/g)?.length ?? 0, `${paths[index]} ${scripts}`).toBe(
      look.scripts.filter((script) => !script.startsWith('/')).length,
    );
  }
});

it('no page runs anything but our own script, though no policy forbids it', async (context) => {
  const page = await openSite(context);
  const events = await eventsOn(page);
  await withoutLooks(page);
  await page.reload();
  const paths = ['/', '/tags/', '/authors/', '/categories/', ...addressesOfPages(out, /^articles\/(?:place|field)/)];
  for (const [index, look] of (await lookAtRunningPages(page, paths)).entries()) expectNothingStrange(look, innocents, paths[index] ?? '');
  expect(events).toEqual([]);
});

it('no page breaks its policy', async (context) => {
  const page = await openPage(context);
  const events = await eventsOn(page);
  // What would break it was looked for on all pages; a part of them shows that the browser agrees.
  const some = addressesOfPages(out, /^articles\/(?:place|field)/).filter((_, index) => index % 4 === 0);
  for (const path of ['/', '/tags/', '/authors/', '/categories/', ...some]) {
    await page.goto(host.home + path, { waitUntil: 'domcontentloaded' });
  }
  expect(events).toEqual([]);
});

it('neither does the search, whatever is looked for and found', async (context) => {
  const page = await openPage(context);
  const events = await eventsOn(page);
  for (const words of ['alert', 'script', ...everyAttack.filter((_, index) => index % 20 === 0)]) {
    await page.goto(`${host.home}/search/?q=${encodeURIComponent(words)}`);
    await page.locator('search-panel[data-found]:not([data-found=""])').waitFor();
    if (words === 'alert') await page.locator('[data-result] mark').first().waitFor();
    for (const look of await lookAtPages(page, [])) expectNothingStrange(look, innocents, words);
  }
  expect(events).toEqual([]);
});

it('neither does the feed, shown on a page without any policy', async (context) => {
  const page = await openPage(context);
  const events = await eventsOn(page);
  await page.route('**', (route) => route.abort());
  const { rss } = new XMLParser({ trimValues: false }).parse(await readFile(join(out, 'feed.xml'), 'utf8'));
  const items: readonly { 'content:encoded': string }[] = rss.channel.item;
  expect(items.length).toBeGreaterThan(100);
  for (const { 'content:encoded': html } of items) {
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    for (const look of await lookAtPages(page, [])) expectNothingStrange(look, innocents, html.slice(0, 500));
  }
  expect(events).toEqual([]);
});

const siteName = '</title><script>alert(1)</script>';

/** Where the fields of a piece stand on its page. */
const places = {
  title: 'h1',
  shared: 'meta[property="og:title"]',
  standfirst: '[data-standfirst]',
  described: 'meta[name="description"]',
  alt: 'article > header img',
  caption: 'article > header figcaption',
  disclosures: '[aria-labelledby=piece_disclosures] p',
  corrections: '[aria-labelledby=piece_corrections] p',
  sources: '[aria-labelledby=piece_sources] cite',
  hashtags: '[aria-labelledby=piece_hashtags] li',
  text: '[data-body]',
};

it('what was typed into a field is what is read on the page', async (context) => {
  const page = await openSite(context);
  const typed = (value: unknown): readonly string[] => (value === undefined ? [] : [alike(String(value))]);
  const paths = made.published.map(({ canary }) => `/articles/${canary}/`);
  for (const [index, { texts }] of (await lookAtPages(page, paths, places)).entries()) {
    const { fields, body } = made.published[index] ?? {};
    const read = (name: keyof typeof places): readonly string[] => (texts[name] ?? []).map(alike);
    expect(read('title')).toEqual(typed(fields?.['title']));
    expect(read('shared')).toEqual(typed(`${String(fields?.['title'])} · ${siteName}`));
    expect(read('standfirst')).toEqual(typed(fields?.['standfirst']));
    expect(read('disclosures')).toEqual([fields?.['disclosures'] ?? []].flat().map((text) => alike(String(text))));
    expect(read('text').join('').replace(/\s/g, '')).toBe(alike(body?.replace(/\\(.)/g, '$1') ?? '').replace(/\s/g, ''));
  }
  const attacked = addressesOfPages(out, /^articles\/field-/);
  expect(attacked.length).toBeGreaterThan(170);
  for (const [index, { texts }] of (await lookAtPages(page, attacked, places)).entries()) {
    const attack = alike(everyAttack[Number(/\d+/.exec(attacked[index] ?? '')?.[0])] ?? '');
    const read = (name: keyof typeof places): readonly string[] => (texts[name] ?? []).map(alike);
    expect(read('shared')).toEqual([alike(`${attack} · ${siteName}`)]);
    for (const name of ['title', 'standfirst', 'described', 'alt', 'disclosures'] as const) expect(read(name), name).toEqual([attack]);
    expect(read('sources')).toEqual([attack, attack]);
    expect(read('caption')).toEqual([`${attack} ${attack}`]);
    expect(read('corrections')[0]).toMatch(/^February 3, 2026\. /);
    expect(read('corrections')[0]?.slice('February 3, 2026. '.length)).toBe(attack);
  }
});

it('of what is held back no word is anywhere, the index unpacked', () => {
  const everything = everythingIn(out);
  expect(made.heldBack.length).toBeGreaterThan(10);
  for (const piece of made.heldBack) for (const word of [piece.canary, rareWordOf(piece)]) expect(everything).not.toContain(word);
  for (const piece of made.published) expect(everything).toContain(rareWordOf(piece));
});

it('a rare word finds the one piece that holds it, and a word of what is held back finds nothing', async (context) => {
  const page = await openPage(context);
  await page.goto(`${host.home}/search/`);
  const words = [...made.published, ...made.heldBack].flatMap((piece) => [rareWordOf(piece), piece.canary]);
  // As text, since Vitest would make the import its own.
  const found = await page.evaluate<readonly (readonly string[])[]>(`(async () => {
    const pagefind = await import('/pagefind/pagefind.js');
    const found = [];
    for (const word of ${JSON.stringify(words)}) {
      const { results } = await pagefind.search('"' + word + '"');
      found.push(await Promise.all(results.map(async (result) => (await result.data()).url)));
    }
    return found;
  })()`);
  const expected = [
    ...made.published.flatMap(({ canary }) => [[`/articles/${canary}/`], [`/articles/${canary}/`]]),
    ...made.heldBack.flatMap(() => [[], []]),
  ];
  expect(found).toEqual(expected);
});
