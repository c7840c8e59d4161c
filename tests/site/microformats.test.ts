/** Pages as programs of the independent web read them (microformats.org): an article is an entry, an author a card. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mf2 } from 'microformats-parser';
import { describe, expect, inject, it } from 'vitest';
import { isRedirect, pagesOf, readPage, textOf } from '../support/built-files.ts';

const sites = inject('sites');

describe.each(['review', 'plain', 'klaxon', 'below'] as const)('on the site "%s"', (name) => {
  const { out } = sites[name];
  const read = (path: string) => {
    const document = readPage(out, path);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const html = readFileSync(join(out, path), 'utf8').replaceAll('\u00AD', '');
    return { document, canonical, ...mf2(html, { baseUrl: canonical }) };
  };
  const at = (pattern: RegExp): readonly string[] => pagesOf(out).filter((path) => pattern.test(path) && !isRedirect(readPage(out, path)));

  it('a piece is one entry, with what readers see of it', () => {
    const pages = at(/^articles\/[^/]+\/index\.html$/)
      .map(read)
      .filter(({ document }) => document.querySelector('[data-body]'));
    expect(pages.length).toBeGreaterThan(0);
    for (const { document, canonical, items } of pages) {
      const entries = items.filter(({ type }) => type?.includes('h-entry'));
      expect(entries, canonical).toHaveLength(1);
      const properties = entries[0]?.properties ?? {};
      expect(properties['name'], canonical).toEqual([textOf(document.querySelector('h1'))]);
      expect(properties['url'], canonical).toEqual([canonical]);
      const published = document.querySelector('[data-published] time')?.getAttribute('datetime');
      if (published) expect(properties['published'], canonical).toEqual([published]);
      const bylines = [...document.querySelectorAll('[data-byline] a[rel=author]')].map((link) => ({
        name: [textOf(link)],
        url: [new URL(link.getAttribute('href') ?? '', canonical).href],
      }));
      const authors = (properties['author'] ?? []).map((author) =>
        typeof author === 'object' && 'properties' in author ? author.properties : author,
      );
      expect(authors, canonical).toEqual(bylines);
      expect(JSON.stringify(properties['content']), canonical).toContain(textOf(document.querySelector('[data-body] p')).slice(0, 20));
    }
  });

  it('the page of an author is a card', () => {
    const pages = at(/^authors\/[^/]+\/index\.html$/).map(read);
    expect(pages.length).toBeGreaterThan(0);
    for (const { document, canonical, items } of pages) {
      const [card, ...others] = items.filter(({ type }) => type?.includes('h-card'));
      expect(others, canonical).toEqual([]);
      expect(card?.properties['name'], canonical).toEqual([textOf(document.querySelector('h1'))]);
      expect(card?.properties['url']?.[0], canonical).toBe(canonical);
    }
  });
});
