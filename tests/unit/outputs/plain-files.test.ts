/** Files that the command writes itself, from the same views as the preview. */
import { expect, test } from 'vitest';
import { isPlainFile, renderPlainFile } from '../../../src/outputs/plain-files.ts';
import { sitePages } from '../../../src/views/site-pages.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

test('every JSON file of a site but the feed is one of them, what search engines read, the list of feeds, and what hosts read', () => {
  const pages = [...sitePages(publication({ articles: [article('rent', { aliases: ['/?p=7'] })] }), { now: noon.now, divided: true })];
  const plain = pages.filter(isPlainFile);
  const isForSearchEngines = (path: string) => path.startsWith('/sitemap') || path === '/robots.txt';
  const isForHosts = (path: string) => path.startsWith('/_');
  const isForReaders = (path: string) => path.endsWith('.opml');
  expect(plain.map(({ path }) => path)).toEqual(
    pages
      .map(({ path }) => path)
      .filter(
        (path) => (path.endsWith('.json') && path !== '/feed.json') || isForSearchEngines(path) || isForReaders(path) || isForHosts(path),
      ),
  );
  const json = plain.filter(({ path }) => path.endsWith('.json'));
  expect(Object.fromEntries(json.map((page) => [page.path, JSON.parse(renderPlainFile(page))]))).toMatchObject({
    '/build.json': { builtFor: new Date(noon.now).toISOString(), nextDue: null },
    '/former.json': [{ query: 'p=7', to: '/articles/rent/' }],
    '/recent.json': [{ href: '/articles/rent/' }],
  });
});
