/** Every kind of page is there, and pages out are pieces in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, isRedirect, pagesOf, readPage, textOf } from '../support/built-files.ts';

const { klaxon, review, below, empty } = inject('sites');

/** Titles of the pieces of a publication that are out at the moment of the tests. */
function publishedIn(content: string): readonly string[] {
  return filesOf(join(content, 'articles'))
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join(content, 'articles', path), 'utf8').split('\n---')[0] ?? '')
    .filter(
      (fields) => !/^draft: true/m.test(fields) && (/^published: *"?(\d{4}-\d{2}-\d{2})/m.exec(fields)?.[1] ?? '9999') <= '2026-11-22',
    )
    .map((fields) => (/^title: *(.*)$/m.exec(fields)?.[1] ?? '').replace(/^(["'])(.*)\1$/, '$2'));
}

/** The addresses of the articles that a page names. */
function articlesOn(page: Document): readonly (string | null)[] {
  return [...page.querySelectorAll('[data-article]:not([data-lead] *)')].map((element) => element.getAttribute('data-article'));
}

describe.each([
  ['klaxon', klaxon],
  ['review', review],
  ['below', below],
])('in the site "%s"', (_name, site) => {
  const articles = pagesOf(site.out).filter((path) => /^articles\/[^/]+\/index\.html$/.test(path) && !isRedirect(readPage(site.out, path)));

  it('there is one page for each piece that is out', () => {
    expect(articles).toHaveLength(publishedIn(site.content).length);
  });

  it('the index of the search holds as many pieces', () => {
    const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
      readFileSync(join(site.out, 'pagefind/pagefind-entry.json'), 'utf8'),
    );
    const indexed = Object.values(entry.languages).reduce((total, { page_count: count }) => total + count, 0);
    expect(indexed).toBe(articles.length);
  });

  it('every file of the index is whole', () => {
    const files = filesOf(join(site.out, 'pagefind'));
    expect(files.filter((path) => readFileSync(join(site.out, 'pagefind', path)).length === 0)).toEqual([]);
    expect(files).toContain('pagefind.js');
  });

  it('the archive counts as many pieces', () => {
    expect(textOf(readPage(site.out, 'archive/index.html').querySelector('main header'))).toContain(`${articles.length} pieces in `);
  });

  it('there is a page of each kind', () => {
    const pages = pagesOf(site.out);
    for (const kind of [
      /^index\.html$/,
      /^404\.html$/,
      /^search\/index\.html$/,
      /^about\/index\.html$/,
      /^categories\/index\.html$/,
      /^categories\/[^/]+\/index\.html$/,
      /^categories\/[^/]+\/[^/]+\/index\.html$/,
      /^tags\/index\.html$/,
      /^tags\/[^/]+\/index\.html$/,
      /^authors\/index\.html$/,
      /^authors\/[^/]+\/index\.html$/,
      /^series\/[^/]+\/index\.html$/,
      /^archive\/\d{4}\/index\.html$/,
      /^archive\/\d{4}\/\d{2}\/index\.html$/,
    ]) {
      expect(
        pages.some((path) => kind.test(path)),
        String(kind),
      ).toBe(true);
    }
  });
});

it('a long list goes on over further pages, and each piece is on exactly one of them', () => {
  const first = readPage(review.out, 'archive/index.html');
  expect(first).toBeDefined();
  const lists = pagesOf(review.out).filter((path) => /^categories\/[^/]+\/(\d+\/)?index\.html$/.test(path));
  const root = lists.find((path) => /\/2\/index\.html$/.test(path))?.split('/')[1] ?? '';
  const pages = lists.filter((path) => path.startsWith(`categories/${root}/`));
  expect(pages.length).toBeGreaterThan(1);
  const articles = pages.flatMap((path) => articlesOn(readPage(review.out, path)));
  // The one to begin with stands in its place too.
  const repeated = articles.filter((article, index) => articles.indexOf(article) !== index);
  expect(repeated).toHaveLength(1);
  expect(textOf(readPage(review.out, `categories/${root}/index.html`).querySelector('[data-list-count]'))).toBe(
    String(articles.length - repeated.length),
  );
});

it('hashtags with signs, spaces and other scripts have pages, found from A to Z', () => {
  const index = readPage(klaxon.out, 'tags/index.html');
  const links = [...index.querySelectorAll('main section a')].map((link) => [textOf(link), link.getAttribute('href')]);
  expect(links).toContainEqual(['C++', '/tags/c-plus-plus/']);
  expect(links).toContainEqual(['C#', '/tags/c-sharp/']);
  expect(links).toContainEqual(['R&D', '/tags/r-and-d/']);
  expect(links).toContainEqual(['.NET', '/tags/dot-net/']);
  expect(links).toContainEqual(['半導体', `/tags/${encodeURIComponent('半導体')}/`]);
  expect(pagesOf(klaxon.out)).toContain('tags/半導体/index.html');
});

it('the featured piece leads the home page, and nothing on it is shown twice', () => {
  const home = readPage(klaxon.out, 'index.html');
  expect(textOf(home.querySelector('[data-lead] h2'))).toBe('The deal that would not close');
  const articles = articlesOn(home);
  expect(articles.length).toBeGreaterThan(5);
  expect(new Set(articles).size).toBe(articles.length);
});

it('a publication without a piece has its pages, and they say so', () => {
  for (const path of ['index.html', 'tags/index.html', 'authors/index.html', 'archive/index.html']) {
    expect(textOf(readPage(empty.out, path).querySelector('main')), path).toContain('Nothing has been published here yet.');
  }
});

it('the summary of a build counts what was built and says what is held back and until when', () => {
  expect(klaxon.output).toMatch(/articles +14\n/);
  expect(klaxon.output).toMatch(/held back +1 draft, 1 scheduled\n/);
  expect(klaxon.output).toMatch(/next due +6 September 2027 at 08:00: articles\/the-annual-general-silence\.mdx\n/);
  // The log of a build may be public before the piece is.
  expect(klaxon.output).not.toContain('annual general silence');
  const pages = Number(/pages +(\d+)/.exec(klaxon.output)?.[1]);
  expect(pages).toBe(pagesOf(klaxon.out).length);
});
