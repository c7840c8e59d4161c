/** The registry of addresses: it names every page of src/pages, and nothing else spells an address. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRoutes, routes, fileOf, pathOf } from '../../../src/addresses/routes.ts';
import { isReserved } from '../../../src/addresses/reserved.ts';

/** `tags/[slug]/[...page].astro` → `/tags/[slug]/[...page]/`; `feed.xml.ts` → `/feed.xml`. */
function patternOf(file: string): string {
  if (file.endsWith('.ts')) return `/${file.slice(0, -3)}`;
  const path = file.replace(/\.astro$/, '').replace(/(^|\/)index$/, '$1');
  if (path === '404') return '/404.html';
  if (path === '_problems') return '/_problems/[...page]/';
  return `/${path}`.replace(/\/?$/, '/');
}

/** The two kinds of card share one file of src/pages. */
const pages = globSync(['**/*', '.well-known/*'], { cwd: 'src/pages', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/^.*src\/pages\//, ''))
  .map(patternOf);

test('every page and output file of src/pages has its route, and every route its file', () => {
  const rendered = allRoutes
    // Files in the folder of the build and icons come from no page, and no reader asks for those of hosts.
    .filter(
      ({ is, pattern, forHosts, icon }) =>
        is !== 'folder' && forHosts !== true && icon !== true && !pattern.startsWith(routes.assets.pattern),
    )
    .map(({ pattern, file = pattern }) => file);
  expect(pages.toSorted()).toEqual([...new Set(rendered)].sort());
});

test('no two files of src/pages have one pattern, which Astro would refuse', () => {
  const shapes = pages.map((pattern) => pattern.replace(/\[(\.{3})?\w+\]/g, '[$1]'));
  expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
});

test('no other file spells an address', () => {
  const names = allRoutes.flatMap(({ pattern }) => {
    const [, first = '', slash = ''] = /^\/([^/[]+)(\/?)/.exec(pattern) ?? [];
    return first === '' ? [] : [`${first}${slash}`];
  });
  const spelled = new RegExp(`['"\`](?:/|\\$\\{[^}]*\\}/?)(?:${[...new Set(names)].map((name) => RegExp.escape(name)).join('|')})`);
  const found = globSync('src/**/*.{ts,astro}').flatMap((file) => {
    if (/^src\/(?:addresses|pages)\//.test(file)) return [];
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    return code.split('\n').flatMap((line) => (spelled.test(line) && !/examples:|import /.test(line) ? [`${file}: ${line.trim()}`] : []));
  });
  expect(found).toEqual([]);
});

test.each([
  [pathOf('home', {}), '/'],
  [pathOf('hashtag', { slug: 'c-plus-plus' }), '/tags/c-plus-plus/'],
  [pathOf('hashtag', { slug: 'c-plus-plus', page: '2' }), '/tags/c-plus-plus/2/'],
  [pathOf('category', { path: 'ai/chips' }), '/categories/ai/chips/'],
  [pathOf('issue', { year: '2026', month: '01' }), '/archive/2026/01/'],
  [pathOf('articleCard', { slug: 'rent' }), '/cards/articles/rent.png'],
])('a pattern is filled: %s', (path, expected) => {
  expect(path).toBe(expected);
});

test('a path is a folder with an index, or a file', () => {
  expect([fileOf('/'), fileOf('/tags/ai/'), fileOf('/feed.xml')]).toEqual(['index.html', 'tags/ai/index.html', 'feed.xml']);
});

test.each([
  ...['/search/', '/feed.xml/', '/404/', '/404.html/', '/index.html/', '/sitemap.xml/', '/robots.txt/', '/_astro/x/', '/cards/x/'],
  ...['/pagefind/', '/tags/', '/tags/ai/2/', '/archive/2026/', '/archive/2026/01/', '/_redirects/', '/CNAME/', '/Search/'],
  ...['/tags/ai/feed.xml/', '/categories/a/b/feed.xml', '/series/x/Feed.xml/y/', '/feeds/', '/feeds/x/'],
])('%s is reserved', (path) => {
  expect(isReserved(path)).toBe(true);
});

test.each(['/blog/feed.xml/', '/about/', '/articles/rent/', '/articles/2026/', '/tags/ai/', '/2019/old/'])('%s is free', (path) => {
  expect(isReserved(path)).toBe(false);
});
