/** What a new version of a site may not lose. */
import { expect, test } from 'vitest';
import { parseAddressList } from '../../../src/schema/address-list.ts';
import { renderAddressList } from '../../../src/outputs/address-list.ts';
import { addressListView } from '../../../src/views/addresses.ts';
import { lostAddresses } from '../../../src/views/lost-addresses.ts';
import { article, noon, page, type Parts, publication } from '../../support/make-publication.ts';

const before: Parts = {
  categories: [
    { slug: 'markets', name: 'Markets' },
    { slug: 'law', name: 'Law' },
  ],
  articles: [article('rent', { aliases: ['/2019/rent/'] }), article('tide', { series: { name: 'Harbours', part: 1 }, hashtags: ['GPU'] })],
  pages: [page('about')],
};

const published = () => parseAddressList(renderAddressList(addressListView(publication(before))))?.addresses ?? [];

const lost = (after: Parts): readonly string[] =>
  lostAddresses(published(), publication(after)).map(({ file, message, fix }) => `${file} | ${message} | ${fix}`);

test('a site publishes every address that a writer has named, with what stays when an article moves', () => {
  expect(published().map(({ path }) => path)).toEqual([
    ...['/articles/rent/', '/articles/tide/', '/about/', '/authors/ada-quill/', '/categories/markets/', '/categories/law/'],
    ...['/series/harbours/', '/2019/rent/'],
  ]);
  expect(published()[0]).toEqual({ path: '/articles/rent/', id: '/2019/rent/', digest: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(addressListView(publication(before, { ...noon, drafts: true })).addresses).toEqual([]);
});

test('what is still there is not lost, nor are hashtags, months and further pages, which come and go', () => {
  expect(lost(before)).toEqual([]);
  expect(
    lost({ ...before, articles: [...(before.articles ?? []).slice(0, 1), article('tide', { series: { name: 'Harbours', part: 1 } })] }),
  ).toEqual([]);
});

test('an article that has moved is named, with the line that keeps its address', () => {
  const moved = article('rent-freeze', { aliases: ['/2019/rent/'] });
  const [, tide] = before.articles ?? [];
  expect(lost({ ...before, articles: [moved, ...(tide ? [tide] : [])] })).toEqual([
    'articles/rent-freeze.mdx | The published site has this piece at /articles/rent/, which would lead nowhere. | Add the old address after those of before: aliases: [/2019/rent/, /articles/rent/]',
  ]);
});

test('anything else that is missing is named, with both ways out, and each of them works', () => {
  const [, tide] = before.articles ?? [];
  const rest = { ...before, articles: tide ? [tide] : [] };
  expect(lost(rest).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
    'gone.yaml | The published site has /articles/rent/, and this one would not.',
    'gone.yaml | The published site has /2019/rent/, and this one would not.',
  ]);
  const gone = [
    { address: '/articles/rent/', reason: 'It was wrong.' },
    { address: '/2019/rent/', reason: 'It was wrong.' },
  ];
  expect(lost({ ...rest, gone })).toEqual([]);
  expect(lost({ ...before, pages: [page('us', { aliases: ['about'] })] })).toEqual([]);
  expect(lost({ ...before, pages: [] })).toHaveLength(1);
  expect(lost({ ...before, categories: [{ slug: 'markets', name: 'Markets', aliases: ['law'] }] })).toEqual([]);
});

test('a text that changes, or its title, changes the digest, and nothing else does', () => {
  const digestOf = (one: ReturnType<typeof article>) => addressListView(publication({ articles: [one] })).addresses[0]?.digest;
  const plain = digestOf(article('rent'));
  expect(digestOf(article('rent', { hashtags: ['x'], updated: '2026-02-03' }))).toBe(plain);
  expect(digestOf(article('rent', { title: 'Other' }))).not.toBe(plain);
  expect(digestOf(article('rent', { standfirst: 'Other' }))).not.toBe(plain);
  expect(digestOf(article('rent', {}, { digest: 'another' }))).not.toBe(plain);
  // Another version of the code gives the text another key.
  expect(digestOf({ ...article('rent'), bodyKey: 'another' })).toBe(plain);
});

test('an article that was renamed without an alias is found by its text', () => {
  const tide = article('tide', {}, { digest: 'one' });
  const renamed = article('ebb', { title: 'About tide' }, { digest: 'one' });
  const { addresses } = addressListView(publication({ articles: [tide] }));
  expect(lostAddresses(addresses, publication({ articles: [renamed] }))).toEqual([
    expect.objectContaining({ file: 'articles/ebb.mdx', fix: 'Add the old address after those of before: aliases: [/articles/tide/]' }),
  ]);
});

test('an article that is held back again is named as that, and its file', () => {
  const { addresses } = addressListView(publication({ articles: [article('rent'), article('tide')] }));
  for (const fields of [{ draft: true }, { published: '2027-01-01' }]) {
    const later = publication({ articles: [article('rent', fields), article('tide')] });
    expect(lostAddresses(addresses, later)).toEqual([
      expect.objectContaining({
        file: 'articles/rent.mdx',
        message: 'The published site has /articles/rent/, and this piece is held back.',
      }),
    ]);
  }
});

test('an id that feed readers know may not change while its article stays', () => {
  const { addresses } = addressListView(publication({ articles: [article('rent', { aliases: ['old-rent'] })] }));
  const after = (aliases: readonly string[]) => lostAddresses(addresses, publication({ articles: [article('rent', { aliases })] }));
  expect(after(['old-rent', 'another'])).toEqual([]);
  expect(after(['another', 'old-rent'])).toEqual([
    expect.objectContaining({
      message: 'Feed readers know this piece by its first address, /articles/old-rent/, and would show it again as a new one.',
      fix: 'Let that be the first alias again: aliases: [/articles/old-rent/, another, old-rent]',
    }),
  ]);
});

test('the line to copy is YAML, whatever the address holds, and says where aliases are written', () => {
  const one = (path: string) => lostAddresses([{ path }], publication({ articles: [article('rent')] }))[0]?.fix;
  expect(one('/a, b]: #x/')).toContain(
    'aliases: ["/a, b]: #x/"]. If it is gone for good, say why in gone.yaml: - { address: "/a, b]: #x/", reason: "…" }',
  );
  expect(one('/authors/a-quill/')).toContain('the aliases of the person: ');
  expect(one('/categories/law/')).toContain('the aliases of the category, in categories.yaml: ');
  expect(one('/series/harbours/')).toContain('below series: in one of its parts: ');
});
