/** What holds for every page, whatever it shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { isRedirect, pagesOf, readPage, textOf } from '../support/built-files.ts';
import type { SiteName } from '../support/built-sites.ts';

const sites = inject('sites');

describe.each(Object.keys(sites) as SiteName[])('on the site "%s"', (name) => {
  const site = sites[name];
  const pages = pagesOf(site.out).map((path) => ({ path, document: readPage(site.out, path) }));
  const shown = pages.filter(({ document }) => !isRedirect(document));

  it('every page has one h1, one title, a language and one main landmark', () => {
    for (const { path, document } of shown) {
      expect(document.querySelectorAll('h1'), path).toHaveLength(1);
      expect(document.querySelectorAll('title'), path).toHaveLength(1);
      expect(document.querySelectorAll('main'), path).toHaveLength(1);
      expect(document.documentElement.getAttribute('lang'), path).toMatch(/^[a-z]{2}/);
      expect(document.querySelector('meta[name=description]')?.getAttribute('content'), path).toBeTruthy();
    }
  });

  it('no two pages have one title', () => {
    const titles = shown.map(({ document }) => textOf(document.querySelector('title')));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('no page uses an id twice', () => {
    for (const { path, document } of pages) {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  it('the first link of every page skips to its content', () => {
    for (const { path, document } of shown) {
      const first = document.querySelector('body a');
      expect(first?.getAttribute('href'), path).toBe('#page_content');
      expect(document.querySelector('main')?.id, path).toBe('page_content');
    }
  });

  it('headings never skip a rank', () => {
    for (const { path, document } of shown) {
      const ranks = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName.slice(1)));
      ranks.forEach((rank, index) => expect(rank - (ranks[index - 1] ?? 0), `${path}: ${ranks.join(' ')}`).toBeLessThanOrEqual(1));
    }
  });

  it('every picture says what it shows and how large it is', () => {
    for (const { path, document } of shown) {
      for (const image of document.querySelectorAll('img')) {
        // A face beside its name says nothing more.
        const besideName = image.closest('[data-byline], [aria-labelledby=piece_writers], [aria-hidden=true]') !== null;
        expect(image.getAttribute('alt') !== '', path).toBe(!besideName);
        expect(Number(image.getAttribute('width')), path).toBeGreaterThan(0);
        expect(Number(image.getAttribute('height')), path).toBeGreaterThan(0);
      }
    }
  });

  it('no page carries a style attribute, an event handler or a script of somebody else', () => {
    for (const { path, document } of pages) {
      expect(document.querySelectorAll('[style]'), path).toHaveLength(0);
      for (const element of document.querySelectorAll('*')) {
        for (const { name } of element.attributes) expect(name.startsWith('on'), `${path}: ${name}`).toBe(false);
      }
      for (const script of document.querySelectorAll('script[src], link[rel=stylesheet]')) {
        expect(script.getAttribute('src') ?? script.getAttribute('href'), path).toMatch(/^\/(?!\/)/);
      }
    }
  });

  it('a link of the menu that leads to the page itself says so', () => {
    const search = readFileSync(join(site.out, 'search/index.html'), 'utf8');
    expect(search).toMatch(new RegExp(`href="${site.base}search/" aria-current="page"`));
  });
});

it('the site in German speaks German', () => {
  const document = readPage(sites.german.out, 'index.html');
  expect(document.documentElement.getAttribute('lang')).toBe('de');
  expect(textOf(document.querySelector('body a'))).toBe('Zum Inhalt springen');
});
