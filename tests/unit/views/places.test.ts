/** At the end of a text stands where it is discussed, corrected and changed; at the foot of each page, where else the publication is. */
import { expect, test } from 'vitest';
import { feedView } from '../../../src/views/feeds/feed.ts';
import { itemHtml } from '../../../src/outputs/feeds/item-html.ts';
import { articleView } from '../../../src/views/pages/article.ts';
import { pageViews } from '../../../src/views/pages/page.ts';
import { siteFrame } from '../../../src/views/site-frame.ts';
import { siteData } from '../../../src/views/structured-data.ts';
import { article, page, publication, type Parts } from '../../support/make-publication.ts';

const repository = { url: 'https://codeberg.org/tide/review' };
const mine = 'https://codeberg.org/tide/review';

const placesOf = (slug: string, parts: Parts) => {
  const made = publication(parts);
  const found = made.articleBySlug.get(slug);
  return found && articleView(found, made).places;
};

test('where nothing is set, nothing is said', () => {
  expect(placesOf('rent', { articles: [article('rent')] })).toBeUndefined();
  expect(pageViews(publication({ pages: [page('about')] }))[0]?.view.places).toBeUndefined();
});

test('a file is edited, and has a history, wherever it lies', () => {
  const links = (name: string) => placesOf('rent', { site: { repository }, articles: [article(name)] })?.links;
  expect(links('rent')).toEqual([
    { label: 'Edit this page', href: `${mine}/_edit/main/content/articles/rent.mdx` },
    { label: 'History', href: `${mine}/commits/branch/main/content/articles/rent.mdx` },
  ]);
  expect(links('2026/rent/index')?.map(({ href }) => href)).toEqual([
    `${mine}/_edit/main/content/articles/2026/rent/index.mdx`,
    `${mine}/commits/branch/main/content/articles/2026/rent/index.mdx`,
  ]);
});

test('a page has them too', () => {
  const made = publication({ site: { repository, errors: 'issues' }, pages: [page('about', { title: 'About us' })] });
  expect(pageViews(made)[0]?.view.places).toEqual({
    label: 'About this piece',
    links: [
      {
        label: 'Report an error',
        href: `${mine}/issues/new?title=About%20us&body=https%3A%2F%2Fexample.org%2Fabout%2F%0Apages%2Fabout.mdx%0A%0A`,
      },
      { label: 'Edit this page', href: `${mine}/_edit/main/content/pages/about.mdx` },
      { label: 'History', href: `${mine}/commits/branch/main/content/pages/about.mdx` },
    ],
  });
});

test('a server without a form to edit has no such link', () => {
  const site = { repository: { url: 'https://git.sr.ht/~tide/review' } };
  expect(placesOf('rent', { site, articles: [article('rent')] })?.links.map(({ label }) => label)).toEqual(['History']);
});

test('an error is reported by a letter with title and address, in a language without words too', () => {
  const site = { url: 'https://example.org/opinion', language: 'sw', errors: 'desk@example.org' };
  const [report, ...others] = placesOf('rent', { site, articles: [article('rent', { title: '家賃 & Rent' })] })?.links ?? [];
  expect(report?.href).toBe(
    'mailto:desk@example.org?subject=The%20Tide%3A%20%E5%AE%B6%E8%B3%83%20%26%20Rent&body=https%3A%2F%2Fexample.org%2Fopinion%2Farticles%2Frent%2F%0D%0A%0D%0A',
  );
  expect(others).toEqual([]);
});

test('threads are called by their hosts, each once, and feeds say nothing of them', () => {
  const discuss = [
    'https://bsky.app/profile/tide.example/post/1',
    'https://www.reddit.com/r/harbours/1',
    'https://old.reddit.com/r/docks/2',
    'https://bsky.app/profile/tide.example/post/1',
    'https://social.example:8443/@tide/3',
    'https://Foren.Häfen.example/4',
  ];
  const parts = { site: { language: 'de' }, articles: [article('rent', { discuss })] };
  expect(placesOf('rent', parts)).toEqual({
    label: 'Zu diesem Beitrag',
    discuss: {
      label: 'Diskutieren',
      links: [
        { label: 'Bluesky', href: discuss[0] },
        { label: 'Reddit', href: discuss[1] },
        { label: 'Reddit 2', href: discuss[2] },
        { label: 'social.example', href: discuss[4] },
        { label: 'foren.häfen.example', href: discuss[5] },
      ],
    },
    links: [],
  });
  const [item] = feedView(publication(parts), 'feed').items;
  expect(item && itemHtml(item, '<p>x</p>', 'de')).not.toContain('bsky.app');
});

test('the publication elsewhere is at the foot of each page, and in what search engines are given', () => {
  const social = [{ url: 'https://social.example/@tide', label: 'Mastodon' }, { url: 'https://bsky.app/profile/tide.example' }];
  const made = publication({ site: { social } });
  expect(siteFrame(made, '/').social).toEqual([
    { label: 'Mastodon', href: 'https://social.example/@tide' },
    { label: 'Bluesky', href: 'https://bsky.app/profile/tide.example' },
  ]);
  expect(siteData(made)).toMatchObject([
    { publisher: { sameAs: ['https://social.example/@tide', 'https://bsky.app/profile/tide.example'] } },
  ]);
  expect(siteFrame(publication(), '/').social).toEqual([]);
});
