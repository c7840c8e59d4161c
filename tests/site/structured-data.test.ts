/** What pages say of themselves in the words of schema.org: nothing that readers do not see. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { isRedirect, pagesOf, readPage, textOf } from '../support/built-files.ts';
import type { SiteName } from '../support/built-sites.ts';

const sites = inject('sites');

interface Node {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

type Page = ReturnType<typeof readPage>;

function graphOf(document: Page): readonly Node[] {
  const [script, ...others] = document.querySelectorAll('script[type="application/ld+json"]');
  expect(others).toEqual([]);
  if (!script) return [];
  const { '@context': context, '@graph': graph } = JSON.parse(script.textContent ?? '');
  expect(context).toBe('https://schema.org');
  return graph;
}

/** All values with the name of their property, without types. */
function* valuesIn(value: unknown, property = ''): Generator<readonly [property: string, value: string | number]> {
  if (typeof value === 'string' || typeof value === 'number') yield [property, value];
  else if (Array.isArray(value)) for (const each of value) yield* valuesIn(each, property);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) if (name !== '@type') yield* valuesIn(each, name);
}

/** Pages of the publication that a reader must find too. */
const policies = new Set(['publishingPrinciples', 'correctionsPolicy', 'ethicsPolicy']);
const addresses = new Set(['url', 'item', 'image', 'sameAs', ...policies]);
const dates = new Set(['datePublished', 'dateModified']);

describe.each(Object.keys(sites) as SiteName[])('on the site "%s"', (name) => {
  const { out, base } = sites[name];
  const pages = pagesOf(out)
    .map((path) => ({ path, document: readPage(out, path) }))
    .filter(({ document }) => !isRedirect(document));
  const fileAt = (address: string): string =>
    decodeURIComponent(new URL(address).pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');

  it('every page for search engines but those without a subject has its data, and no other page', () => {
    const without = pages.filter(({ document }) => graphOf(document).length === 0).map(({ path }) => path);
    const hidden = pages.filter(({ document }) => document.querySelector('meta[name=robots][content=noindex]')).map(({ path }) => path);
    expect(hidden.filter((path) => !without.includes(path))).toEqual([]);
    const others = without.filter((path) => !hidden.includes(path) && path !== 'search/index.html');
    expect(others.filter((path) => path.includes('/') && path.split('/').length > 2)).toEqual([]);
  });

  it('every word is on the page', () => {
    for (const { path, document } of pages) {
      const shown =
        `${textOf(document.body)} ${[...document.querySelectorAll('img')].map((image) => image.getAttribute('alt')).join(' ')}`.replace(
          /\s+/g,
          ' ',
        );
      for (const [property, value] of valuesIn(graphOf(document))) {
        if (addresses.has(property) || dates.has(property) || typeof value === 'number' || property === 'inLanguage') continue;
        expect(shown.includes(value.replace(/\s+/g, ' ').trim()), `${path}: ${property} ${value}`).toBe(true);
      }
    }
  });

  it('every date is that of an element of the page', () => {
    for (const { path, document } of pages) {
      const times = [...document.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
      for (const [property, value] of valuesIn(graphOf(document)))
        if (dates.has(property)) expect(times, `${path}: ${property}`).toContain(value);
    }
  });

  it('every address is that of the page, of a link on it, or of a picture that is there', () => {
    for (const { path, document } of pages) {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      const home = new URL(base, canonical).href;
      // The original of a piece may be on another site.
      const place = new URL(base + path, readPage(out, 'index.html').querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
      const links = [...document.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href') ?? '', place).href);
      const known = new Set([canonical, home, ...links]);
      for (const [property, value] of valuesIn(graphOf(document))) {
        if (!addresses.has(property) || typeof value === 'number') continue;
        if (policies.has(property)) expect(links, `${path}: ${property}`).toContain(value);
        else if (property === 'image') expect(existsSync(join(out, fileAt(value))), `${path}: ${value}`).toBe(true);
        else expect(known.has(value) || existsSync(join(out, fileAt(value))), `${path}: ${property} ${value}`).toBe(true);
      }
    }
  });

  it('a piece is what its label says, by its authors, with its words counted', () => {
    for (const { path, document } of pages.filter(({ path: each }) => each.startsWith('articles/'))) {
      const [article] = graphOf(document);
      if (!article) continue;
      expect(article['@type'], path).toMatch(/^(?:(?:Opinion|Analysis|Review)?NewsArticle)$/);
      expect(article['headline'], path).toBe(textOf(document.querySelector('h1')));
      expect(article['wordCount'], path).toBeGreaterThan(0);
    }
  });
});

describe('on the larger fixtures', () => {
  const typesOn = (path: string, site: SiteName = 'review') => graphOf(readPage(sites[site].out, path)).map((node) => node['@type']);

  it('each kind of page has its type', () => {
    expect(typesOn('index.html')).toEqual(['WebSite']);
    expect(typesOn('tags/index.html')).toEqual(['CollectionPage']);
    const author = pagesOf(sites.review.out).find((path) => /^authors\/[^/]+\/index\.html$/.test(path)) ?? '';
    expect(typesOn(author)).toEqual(['ProfilePage', 'BreadcrumbList']);
    const article = pagesOf(sites.review.out).find((path) => /^articles\/[^/]+\/index\.html$/.test(path)) ?? '';
    expect(typesOn(article)[1]).toBe('BreadcrumbList');
  });
});
