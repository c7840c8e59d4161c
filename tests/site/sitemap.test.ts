/** What a built site offers search engines, read by an XML parser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import robotsParser from 'robots-parser';
import { describe, expect, inject, it } from 'vitest';
import { isRedirect, pagesOf, readPage } from '../support/built-files.ts';
import type { SiteName } from '../support/built-sites.ts';

const sites = inject('sites');
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['sitemap', 'url', 'image:image'].includes(name) });

interface Entry {
  readonly loc: string;
  readonly lastmod?: string;
  readonly 'image:image'?: readonly { readonly 'image:loc': string }[];
}

describe.each(Object.keys(sites) as SiteName[])('on the site "%s"', (name) => {
  const { out, base } = sites[name];
  const read = (path: string) => {
    const xml = readFileSync(join(out, path), 'utf8');
    expect(XMLValidator.validate(xml), path).toBe(true);
    return parser.parse(xml);
  };
  const fileAt = (address: string): string => decodeURIComponent(new URL(address).pathname.slice(base.length));
  const entries = (): readonly Entry[] =>
    read('sitemap.xml').sitemapindex.sitemap.flatMap(({ loc }: Entry) => read(fileAt(loc)).urlset.url);

  it('the sitemap has exactly the pages that search engines may show, each by its own address', () => {
    const documents = pagesOf(out).map((path) => readPage(out, path));
    const canonical = documents
      .filter((document) => !isRedirect(document) && !document.querySelector('meta[name=robots][content=noindex]'))
      .map((document) => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
    const own = canonical.filter((address) => existsSync(join(out, fileAt(address), 'index.html')));
    expect(own.length).toBeGreaterThan(0);
    expect(
      entries()
        .map(({ loc }) => loc)
        .sort(),
    ).toEqual(own.sort());
  });

  it('a piece has the date that its page has, and pictures that are there', () => {
    for (const { loc, lastmod, 'image:image': pictures = [] } of entries()) {
      const document = readPage(out, `${fileAt(loc)}index.html`);
      const times = [...document.querySelectorAll('main time')].map((time) => time.getAttribute('datetime'));
      if (/\/articles\//.test(loc)) expect(times, loc).toContain(lastmod);
      for (const { 'image:loc': picture } of pictures) expect(existsSync(join(out, fileAt(picture))), picture).toBe(true);
    }
  });

  it('robots.txt names both sitemaps, and lets everybody read', () => {
    const robots = robotsParser('https://example.org/robots.txt', readFileSync(join(out, 'robots.txt'), 'utf8'));
    expect(robots.isAllowed('https://example.org/articles/', 'Googlebot')).toBe(true);
    const named = robots.getSitemaps().map(fileAt);
    expect(named).toEqual(['sitemap.xml', 'sitemaps/news.xml']);
    for (const path of named) read(path);
  });
});

it('some piece has a picture in the sitemap', () => {
  const parts = [sites.review, sites.klaxon].map(({ out }) => readFileSync(join(out, 'sitemaps/articles-2026.xml'), 'utf8'));
  expect(parts.join('')).toContain('<image:loc>');
});
