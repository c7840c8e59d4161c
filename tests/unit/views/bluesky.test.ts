/** What an account on Bluesky says of the publication. Oracle: the schemas of standard.site. */
import { is, parse, safeParse } from '@atcute/lexicons';
import { SiteStandardDocument, SiteStandardPublication } from '@atcute/standard-site';
import { parse as parseTid, validate } from '@atcute/tid';
import { expect, test } from 'vitest';
import { recordChanges } from '../../../src/views/bluesky/record-changes.ts';
import { recordKey } from '../../../src/views/bluesky/record-keys.ts';
import { accountRecords, accountView, documentUri, publicationUri } from '../../../src/views/bluesky/records.ts';
import { textIn, textsOfRecords } from '../../../src/views/bluesky/record-texts.ts';
import { headOf } from '../../../src/views/head.ts';
import { article, noon, type Parts, publication } from '../../support/make-publication.ts';

const account = { did: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz' } as const;
const recordsOf = (parts: Parts) => {
  const made = publication({ ...parts, site: { ...parts.site, bluesky: account } });
  return accountRecords(made, account, new Map(made.articles.map(({ id }) => [id, 'The text.'])));
};

test('10,000 articles of one moment have as many keys, each valid, within a minute after it', () => {
  const moment = Date.parse('2026-01-31T00:00:00Z');
  const keys = Array.from({ length: 10_000 }, (_, index) => recordKey(moment, `article-${index}`));
  expect(new Set(keys).size).toBe(10_000);
  for (const key of keys) {
    expect(validate(key)).toBe(true);
    const { timestamp } = parseTid(key);
    expect(timestamp / 1000 - moment).toBeGreaterThanOrEqual(0);
    expect(timestamp / 1000 - moment).toBeLessThan(60_000);
  }
});

test('keys are in the order of time, also before 1970, where that of time is unknown', () => {
  expect(recordKey(Date.parse('2026-01-31'), 'a') < recordKey(Date.parse('2026-02-01'), 'b')).toBe(true);
  expect(validate(recordKey(Date.parse('1909-01-01'), 'a'))).toBe(true);
});

test('an article has one key for ever: when it moves, or its text, title and site change', () => {
  const uriOf = (one: ReturnType<typeof article>, site = {}) => {
    const [made] = publication({ site, articles: [one] }).articles;
    return made && documentUri(made, account);
  };
  const uri = uriOf(article('rent'));
  expect(uri).toMatch(/^at:\/\/did:plc:ewvi7nxzyoun6zhxrhs64oiz\/site\.standard\.document\/[2-7a-z]{13}$/);
  expect(uriOf(article('rent-freeze', { aliases: ['rent'], title: 'Other', updated: '2026-02-03' }), { url: 'https://b.example/' })).toBe(
    uri,
  );
  expect(uriOf(article('tide'))).not.toBe(uri);
  expect(uriOf(article('rent', { draft: true }))).toBeUndefined();
  expect(uriOf(article('rent', { published: '2027-01-01' }))).toBeUndefined();
});

test('each record is what standard.site takes, and no longer than that', () => {
  const long = 'ö'.repeat(290);
  const records = recordsOf({
    site: { url: 'https://example.org/opinion/' },
    articles: [
      article('über', { title: long, standfirst: 'Why.', hashtags: ['AI bubble', 'C++'], updated: '2026-02-03' }),
      article('later', { published: '2027-01-01' }),
      article('never', { draft: true }),
    ],
  });
  expect(records.map(({ collection }) => collection)).toEqual(['site.standard.publication', 'site.standard.document']);
  const [site, document] = records;
  expect(parse(SiteStandardPublication.mainSchema, site?.value)).toMatchObject({ url: 'https://example.org/opinion', name: 'The Tide' });
  expect(safeParse(SiteStandardDocument.mainSchema, document?.value)).toMatchObject({ ok: true });
  expect(document?.value).toMatchObject({
    site: publicationUri(account),
    path: '/articles/%C3%BCber/',
    title: long,
    description: 'Why.',
    publishedAt: '2026-01-31T00:00:00.000Z',
    updatedAt: '2026-02-03T00:00:00.000Z',
    tags: ['AI bubble', 'C++'],
    textContent: 'The text.',
  });
  expect(is(SiteStandardDocument.mainSchema, { ...document?.value, title: 'x'.repeat(5001) })).toBe(false);
});

test('texts that must not train models stay at home', () => {
  const [, document] = recordsOf({ site: { machines: { train: false } }, articles: [article('rent')] });
  expect(document?.value).not.toHaveProperty('textContent');
  const parts = { articles: [article('rent'), article('never', { draft: true })] };
  expect(textsOfRecords(publication({ ...parts, site: { machines: { train: false } } }))).toEqual([]);
  expect(textsOfRecords(publication(parts)).map(({ slug }) => slug)).toEqual(['rent']);
});

test('a text has at most 100,000 bytes, and ends with a whole word and a whole character', () => {
  const bytes = (one: string) => Buffer.byteLength(one);
  const whole = `${'ö'.repeat(49_999)} .`;
  expect(textIn(whole)).toBe(whole);
  const words = 'Über dem Kai. '.repeat(20_000);
  expect(bytes(textIn(words))).toBeGreaterThan(99_900);
  expect(bytes(textIn(words))).toBeLessThanOrEqual(100_000);
  expect(textIn(words)).toMatch(/ (?:Über|dem|Kai\.)$/);
  expect(textIn(`${'x'.repeat(100_000)} y`)).toBe('x'.repeat(100_000));
  for (const start of ['', 'x', 'xx', 'xxx']) {
    const cut = textIn(start + '😀'.repeat(50_000));
    expect(cut.isWellFormed()).toBe(true);
    expect(bytes(cut)).toBeGreaterThan(99_996);
    expect(bytes(cut)).toBeLessThanOrEqual(100_000);
  }
});

test('the site names the account, on the home page and on articles that readers see, but not in a preview', () => {
  const parts = { site: { bluesky: account }, articles: [article('rent')] };
  const made = publication(parts);
  const [rent] = made.articles;
  const recordsIn = (one: typeof made, route: 'home' | 'article' | 'search') =>
    headOf(one, { href: '/', route, ...(route === 'article' && one.articles[0] ? { article: one.articles[0] } : {}) }).records;
  expect(accountView(made)).toEqual({ uri: publicationUri(account) });
  expect(recordsIn(made, 'home')).toEqual({ 'site.standard.publication': publicationUri(account) });
  expect(recordsIn(made, 'article')).toEqual({
    'site.standard.document': rent && documentUri(rent, account),
    'site.standard.publication': publicationUri(account),
  });
  expect(recordsIn(made, 'search')).toBeUndefined();
  const preview = publication(parts, { ...noon, drafts: true });
  expect(accountView(preview)).toBeUndefined();
  expect(recordsIn(preview, 'home')).toBeUndefined();
  expect(recordsIn(publication({ articles: [article('rent')] }), 'article')).toBeUndefined();
});

test('only what differs is written, fields of others stay, and what is gone goes', () => {
  const uri = publicationUri(account);
  const parts = { articles: [article('rent', { standfirst: 'Why.' }), article('tide')] };
  const before = recordsOf(parts);
  expect(recordChanges(before, [], uri).map(({ action }) => action)).toEqual(['create', 'create', 'create']);
  const discussed = before.map((record) => ({ ...record, value: { bskyPostRef: { uri: 'at://x' }, ...record.value } }));
  expect(recordChanges(before, discussed, uri)).toEqual([]);

  const foreign = { collection: 'site.standard.document' as const, key: '2222222222222', value: { site: 'https://other.example' } };
  const after = recordsOf({ articles: [article('rent', { title: 'Other' })] });
  const changes = recordChanges(after, [...discussed, foreign], uri);
  expect(changes.map(({ action, key }) => [action, key])).toEqual([
    ['update', after[1]?.key],
    ['delete', before[2]?.key],
  ]);
  expect(changes[0]?.value).toMatchObject({ title: 'Other', bskyPostRef: { uri: 'at://x' } });
  expect(changes[0]?.value).not.toHaveProperty('description');
  expect(recordChanges(recordsOf({}), discussed, uri).map(({ action }) => action)).toEqual(['delete', 'delete']);
});
