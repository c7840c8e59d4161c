/** The design holds at its ends: three pieces and many, a title of 8 characters and one of 120, long words, another script, 600 hashtags, no picture. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPublicationAt } from '../../support/built-sites.ts';
import { type CompressedHost, serveCompressed } from '../../support/compressing-server.ts';
import { type Extreme, extremes, writeExtreme } from '../../support/extreme-publications.ts';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();
/** One of each kind. */
const pages = [
  '',
  'categories/',
  'categories/s0/',
  'tags/',
  'tags/harbours/',
  'authors/',
  'authors/ada-quill/',
  'archive/',
  'archive/2026/',
  'archive/2026/11/',
  'articles/piece-0/',
];

describe.each(Object.entries<Extreme>(extremes))('with %s', (_name, extreme) => {
  let folder: string;
  let out: string;
  let host: CompressedHost;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'broadside-'));
    out = join(folder, 'out');
    const content = join(folder, 'content');
    await writeExtreme(content, extreme);
    const { code, output } = await buildPublicationAt(content, out);
    if (code !== 0) throw new Error(output);
    host = await serveCompressed(out);
  });
  afterAll(async () => {
    host.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('no page is wider than its screen', async (context) => {
    const page = await openPage(context);
    for (const path of pages) {
      await page.goto(`${host.home}/${path}`, { waitUntil: 'domcontentloaded' });
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it('the cover shows the whole title of its lead, above what follows it', async (context) => {
    const page = await openPage(context, { viewport: { width: 390, height: 900 } });
    await page.goto(host.home);
    const title = page.locator('.cover-title');
    expect((await title.textContent())?.trim()).toBe(extreme.titles[0]?.text);
    const { bottom, next } = await page.evaluate(() => ({
      bottom: document.querySelector('.cover-title a')?.getBoundingClientRect().bottom ?? Infinity,
      next: document.querySelector('.cover-text')?.getBoundingClientRect().top ?? 0,
    }));
    expect(bottom).toBeLessThanOrEqual(next);
  });

  it('the index of hashtags stays below 10 kB, and 10 bytes a hashtag, once packed', async () => {
    const hashtags = 1 + extreme.titles.length * extreme.ownHashtags;
    const html = await readFile(join(out, 'tags', 'index.html'));
    expect(html.toString().match(/class="count"/g)).toHaveLength(hashtags);
    expect(gzipSync(html).length).toBeLessThan(10_000 + 10 * hashtags);
  });
});
