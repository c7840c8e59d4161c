/** What search engines get to know of a publication. */
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/model/publication.ts';
import { renderRobots } from '../../../src/outputs/robots.ts';
import { renderNewsSitemap, renderSitemapPart } from '../../../src/outputs/sitemap.ts';
import { pagesOf, type SitePage, sitePages } from '../../../src/views/site-pages.ts';
import { newsSitemapView, newsUntil, sitemapParts } from '../../../src/views/sitemap.ts';
import { robotsView } from '../../../src/views/machines.ts';
import { article, noon, page, publication } from '../../support/make-publication.ts';

const circumstances = { now: noon.now, divided: true };
const hour = 60 * 60 * 1000;

/** By address within the site: when it changed. */
function listed(of: Publication): Record<string, string | undefined> {
  const parts = pagesOf('sitemapPart', of, circumstances).flatMap(({ view }) => view.entries);
  return Object.fromEntries(parts.map(({ href, modified }) => [href.slice('https://example.org'.length), modified]));
}

describe('the sitemap', () => {
  test('has every page that is to be found, each once, and no other', () => {
    const all = publication({
      articles: [article('here', { aliases: ['/old/'] }), article('elsewhere', { canonical: 'https://other.example/original/' })],
      pages: [page('about')],
    });
    const pages = [...sitePages(all, circumstances)].filter(({ route }) => !['redirect', 'saved', 'notFound'].includes(route));
    const wanted = pages.filter(({ path }) => path.endsWith('/') && path !== '/articles/elsewhere/').map(({ path }) => path);
    expect(wanted).toContain('/articles/here/');
    expect(Object.keys(listed(all)).sort()).toEqual(wanted.sort());
  });

  test('says when a piece was published, updated or corrected, whichever is latest, as it was written', () => {
    const correction = (date: string) => ({ date, text: 'A name was wrong.' });
    const all = publication({
      articles: [
        article('plain', { published: '2026-01-02' }),
        article('updated', { published: '2026-01-02', updated: '2026-02-03T10:00:00+01:00' }),
        article('corrected', {
          published: '2026-01-02',
          updated: '2026-02-03',
          corrections: [correction('2026-02-01'), correction('2026-03-04')],
        }),
      ],
    });
    expect(listed(all)).toMatchObject({
      '/articles/plain/': '2026-01-02',
      '/articles/updated/': '2026-02-03T10:00:00+01:00',
      '/articles/corrected/': '2026-03-04',
    });
  });

  test('says of a list when one of its pieces last changed, on each of its pages, and nothing of a page without a date', () => {
    const many = Array.from({ length: 30 }, (_, index) => article(`piece-${index}`, { published: '2026-01-02', hashtags: ['rent'] }));
    const other = article('other', { published: '2026-05-06', hashtags: ['law'] });
    const dates = listed(publication({ articles: [...many, other], pages: [page('about')] }));
    expect(dates).toMatchObject({
      '/tags/rent/': '2026-01-02',
      '/tags/rent/2/': '2026-01-02',
      '/tags/law/': '2026-05-06',
      '/': '2026-05-06',
    });
    expect(dates).toHaveProperty('/about/', undefined);
    expect(dates).toHaveProperty('/search/', undefined);
  });

  test('does not depend on when the site is built', () => {
    const all = publication({ articles: [article('here')] });
    const at = (now: number) => pagesOf('sitemapPart', all, { now, divided: true }).map(({ path, view }) => ({ path, view }));
    expect(at(noon.now)).toEqual(at(noon.now + 1000 * hour));
  });

  test('has a file for the pieces of each year, and none that is too large for search engines', () => {
    const all = publication({ articles: [article('new', { published: '2026-01-02' }), article('old', { published: '2019-01-02' })] });
    expect(pagesOf('sitemapPart', all, circumstances).map(({ path }) => path)).toEqual([
      '/sitemaps/pages.xml',
      '/sitemaps/articles-2026.xml',
      '/sitemaps/articles-2019.xml',
      '/sitemaps/lists.xml',
    ]);
    const [home] = pagesOf('home', all, circumstances);
    const many = Array.from({ length: 90_001 }, (): SitePage => ({ ...home!, path: '/' }));
    expect(sitemapParts(all, many).map(({ name, view }) => [name, view.entries.length])).toEqual([
      ['pages', 45_000],
      ['pages-2', 45_000],
      ['pages-3', 1],
    ]);
  });

  test('of a site that is not for readers is empty, and robots.txt closes it', () => {
    const drafts = publication({ articles: [article('draft', { draft: true })] }, { ...noon, drafts: true });
    expect(listed(drafts)).toEqual({});
    expect(newsSitemapView(drafts, noon.now).entries).toEqual([]);
    expect(renderRobots(robotsView(drafts))).toBe('User-agent: *\nDisallow: /\n');
  });

  test('is named by robots.txt, below the path of the site', () => {
    expect(renderRobots(robotsView(publication({ site: { url: 'https://example.org/opinion/' } })))).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/opinion/sitemap.xml\nSitemap: https://example.org/opinion/sitemaps/news.xml\n',
    );
  });

  test('leaves robots.txt to the publication where it has its own', () => {
    const own = publication({ publicFiles: ['robots.txt'] });
    expect(pagesOf('robots', own, circumstances)).toEqual([]);
    expect(pagesOf('robots', publication(), circumstances)).toHaveLength(1);
  });
});

describe('the sitemap of the news', () => {
  const published = (instant: number) => ({ published: new Date(instant).toISOString() });

  test('has the pieces of the last 48 hours, newest first, without those whose original is elsewhere', () => {
    const all = publication({
      articles: [
        article('old', published(noon.now - 48 * hour)),
        article('last', published(noon.now - 48 * hour + 1000)),
        article('new', published(noon.now - hour)),
        article('foreign', { ...published(noon.now - hour), canonical: 'https://other.example/' }),
      ],
    });
    expect(newsSitemapView(all, noon.now).entries.map(({ title }) => title)).toEqual(['About new', 'About last']);
  });

  test('is out of date when its oldest piece is no news any more, which the record of the build says', () => {
    const all = publication({ articles: [article('older', published(noon.now - 40 * hour)), article('new', published(noon.now))] });
    expect(newsUntil(all, noon.now)).toBe(noon.now + 8 * hour);
    const [record] = pagesOf('buildRecord', all, circumstances);
    expect(record?.view.newsUntil).toBe(new Date(noon.now + 8 * hour).toISOString());
    expect(newsUntil(publication(), noon.now)).toBeUndefined();
  });

  test('names the publication, and the language of each piece', () => {
    const all = publication({
      site: { name: 'Law & <Order>' },
      articles: [
        article('one', { ...published(noon.now), title: 'A < B & "C"' }),
        article('two', { ...published(noon.now), lang: 'zh-Hant' }),
      ],
    });
    const read = new XMLParser({ ignoreAttributes: false }).parse(renderNewsSitemap(newsSitemapView(all, noon.now)));
    const news = read.urlset.url.map((each: Record<string, unknown>) => each['news:news']);
    expect(news).toContainEqual({
      'news:publication': { 'news:name': 'Law & <Order>', 'news:language': 'en' },
      'news:publication_date': new Date(noon.now).toISOString(),
      'news:title': 'A < B & "C"',
    });
    expect(news).toContainEqual(expect.objectContaining({ 'news:publication': expect.objectContaining({ 'news:language': 'zh-tw' }) }));
  });
});

test('an address with any sign is written so that XML has it', () => {
  const view = { entries: [{ href: 'https://example.org/?a=1&b="2"', pictures: ['https://example.org/a&b.webp'] }] };
  const read = new XMLParser({ ignoreAttributes: false }).parse(renderSitemapPart(view));
  expect(read.urlset.url).toEqual({
    loc: 'https://example.org/?a=1&b="2"',
    'image:image': { 'image:loc': 'https://example.org/a&b.webp' },
  });
});
