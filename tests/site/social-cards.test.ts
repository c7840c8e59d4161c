/** What is shown where a link is shared: a picture of one size for every page, drawn once. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, isRedirect, pagesOf, readPage } from '../support/built-files.ts';

const sites = inject('sites');

function meta(page: Document, name: string): string | undefined {
  return page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
}

describe.each(['klaxon', 'review', 'below', 'german', 'empty'] as const)('on the site "%s"', (name) => {
  const { out, base, content } = sites[name];
  const { origin } = new URL(/^url: *(\S+)/m.exec(readFileSync(join(content, 'site.yaml'), 'utf8'))?.[1] ?? '');
  const pages = pagesOf(out)
    .map((path) => ({ path, page: readPage(out, path) }))
    .filter(({ page }) => !isRedirect(page));
  /** The file that an address of this site is served from. */
  const fileOf = (address: string): string => join(out, decodeURI(new URL(address).pathname.slice(base.length)));

  it('every page names a picture that is there, 1200 × 630, described, by its whole address', async () => {
    const seen = new Set<string>();
    for (const { path, page } of pages) {
      const address = meta(page, 'og:image') ?? '';
      expect(address.startsWith(`${origin}${base}`), `${path}: ${address}`).toBe(true);
      expect(meta(page, 'twitter:image')).toBe(address);
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      expect(meta(page, 'og:image:alt')).toBeTruthy();
      expect(meta(page, 'twitter:image:alt')).toBe(meta(page, 'og:image:alt'));
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '630']);
      if (seen.has(address)) continue;
      seen.add(address);
      const { width, height, format } = await sharp(fileOf(address)).metadata();
      expect({ width, height, type: `image/${format}` }, address).toEqual({ width: 1200, height: 630, type: meta(page, 'og:image:type') });
    }
  });

  it('every piece has a picture of its own, with its days', () => {
    const pieces = pages.filter(({ path }) => path.startsWith('articles/'));
    const addresses = pieces.map(({ page }) => meta(page, 'og:image'));
    expect(new Set(addresses).size).toBe(pieces.length);
    for (const { page, path } of pieces) expect(meta(page, 'article:published_time'), path).toMatch(/^\d{4}-\d\d-\d\d/);
    const drawn = filesOf(join(out, 'cards')).filter((path) => path.startsWith('articles/'));
    expect(drawn).toHaveLength(addresses.filter((address) => address?.includes('/cards/articles/')).length);
  });

  it('no card is larger than 60 KB', () => {
    for (const path of filesOf(join(out, 'cards'))) expect(statSync(join(out, 'cards', path)).size, path).toBeLessThan(60_000);
  });
});

it('a piece with a large picture shows that, turned as its camera says, and nothing of where it was taken', async () => {
  const { out, content } = sites.review;
  const address = meta(readPage(out, 'articles/the-quiet-port/index.html'), 'og:image') ?? '';
  expect(address).toContain('/_astro/harbour.');
  const { width, height, exif, orientation } = await sharp(join(out, new URL(address).pathname)).metadata();
  expect({ width, height, exif, orientation }).toEqual({ width: 1200, height: 630, exif: undefined, orientation: undefined });
  expect((await sharp(join(content, 'articles/the-quiet-port/harbour.jpg')).metadata()).exif).toBeDefined();
  expect(existsSync(join(out, 'cards/articles/the-quiet-port.png'))).toBe(false);
});
