/** The icon and the logo of a publication, in the files of a site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { isRedirect, pagesOf, readPage } from '../support/built-files.ts';

const sites = inject('sites');

describe.each(['review', 'below', 'plain'] as const)('on the site "%s"', (name) => {
  const { out, base } = sites[name];
  const fileOf = (address: string): string => {
    expect(address.startsWith(base)).toBe(true);
    return join(out, decodeURI(address.slice(base.length)));
  };
  const home = readPage(out, 'index.html');
  const hrefOf = (rel: string): string => home.querySelector(`link[rel=${rel}]`)?.getAttribute('href') ?? '';

  it('each page names the same three files, and they are there in their sizes', async () => {
    const rels = ['icon', 'apple-touch-icon', 'manifest'];
    const named = (page: Document) => rels.map((rel) => page.querySelector(`link[rel=${rel}]`)?.getAttribute('href'));
    const pages = pagesOf(out).filter((path) => !isRedirect(readPage(out, path)));
    expect(pages.length).toBeGreaterThan(40);
    for (const path of pages) expect(named(readPage(out, path)), path).toEqual(named(home));
    expect(readFileSync(fileOf(hrefOf('icon')), 'utf8')).toMatch(/^<svg/);
    expect(await sharp(fileOf(hrefOf('apple-touch-icon'))).metadata()).toMatchObject({ width: 180, height: 180, hasAlpha: false });
    expect(await sharp(readFileSync(join(out, 'favicon.ico')).subarray(22)).metadata()).toMatchObject({ width: 32, height: 32 });
  });

  it('the manifest names pictures of the sizes that it says, and the policy lets it in', async () => {
    const manifest: { start_url: string; scope: string; icons: readonly { src: string; sizes: string; type: string }[] } = JSON.parse(
      readFileSync(fileOf(hrefOf('manifest')), 'utf8'),
    );
    expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes, type } of manifest.icons) {
      const { width, height, format } = await sharp(fileOf(src)).metadata();
      expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
    }
    const policy = home.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content');
    expect(policy).toContain("manifest-src 'self'");
  });

  it('the logo stands in the header, by day and by night, under the name of the publication', () => {
    const header = readPage(out, 'about/index.html').querySelector('header a[rel=home]');
    const marks = [...(header?.querySelectorAll('img') ?? [])];
    expect(marks.map((mark) => mark.getAttribute('alt'))).toEqual(['The Tide Table', 'The Tide Table']);
    const files = marks.map((mark) => readFileSync(fileOf(mark.getAttribute('src') ?? ''), 'utf8'));
    expect(files.map((svg) => /stroke="(#\w+)"/.exec(svg)?.[1])).toEqual(['#12396b', '#8db4ff']);
    expect(header?.textContent?.trim()).toBe('');
  });
});

it('a publication without marks has its name, the icon of public/, and nothing else', () => {
  const { out, base } = sites.klaxon;
  const home = readPage(out, 'index.html');
  const named = [...home.querySelectorAll('link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]')];
  expect(named.map((link) => link.getAttribute('href'))).toEqual([`${base}favicon.svg`]);
  expect(home.querySelector('header img')).toBeNull();
  expect(home.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content')).not.toContain('manifest-src');
  for (const file of ['favicon.ico', 'icon.svg', 'apple-touch-icon.png', 'site.webmanifest'])
    expect(existsSync(join(out, file))).toBe(false);
});
