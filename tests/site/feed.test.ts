/** The feed, read as a feed reader reads it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, inject, it } from 'vitest';
import type { SiteName } from '../support/built-sites.ts';
import { feedFaults } from '../support/feed-faults.ts';
import { readPage } from '../support/built-files.ts';

const sites = inject('sites');
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['item', 'category', 'dc:creator'].includes(name) });

interface Item {
  readonly title: string;
  readonly link: string;
  readonly guid: { readonly '#text': string; readonly '@_isPermaLink': string };
  readonly pubDate: string;
  readonly 'content:encoded': string;
}

function feedOf(name: SiteName): { xml: string; items: readonly Item[] } {
  const xml = readFileSync(join(sites[name].out, 'feed.xml'), 'utf8');
  return { xml, items: parser.parse(xml).rss.channel.item ?? [] };
}

describe.each(Object.keys(sites) as SiteName[])('the feeds of "%s"', (name) => {
  const { out, base } = sites[name];
  const origin = new URL(readPage(out, 'index.html').querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').origin;
  const feeds = globSync('**/*.xml', { cwd: out }).filter((path) => !path.startsWith('sitemap'));
  const addressOf = (path: string): string => origin + base + path.split('/').map(encodeURIComponent).join('/');
  const followed = feeds.filter((path) => !path.startsWith('feeds/archive/') && path !== 'atom.xml').map(addressOf);

  it('break no rule of the feed validator, whatever the texts hold', () => {
    for (const path of feeds) expect(feedFaults(readFileSync(join(out, path), 'utf8'), addressOf(path)), path).toEqual([]);
  });

  it('are each named by the page of their list, and by no other list', () => {
    for (const path of feeds.filter((one) => one.endsWith('/feed.xml'))) {
      const page = readPage(out, path.replace('feed.xml', 'index.html'));
      const [own, ...others] = [...page.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href'));
      expect(origin + own).toBe(addressOf(path));
      expect(others.map((href) => href?.slice(base.length))).toEqual(['feed.xml', 'atom.xml', 'feed.json']);
      expect(page.querySelectorAll(`main a[href="${own}"]`), path).toHaveLength(1);
    }
    const named = [...readPage(out, 'tags/index.html').querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href'));
    expect(named).toEqual(['feed.xml', 'atom.xml', 'feed.json'].map((path) => base + path));
  });

  it('are all on the page of feeds and in the file for feed readers, each once', () => {
    const opml = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(join(out, 'feeds/feeds.opml'), 'utf8'));
    const listed = JSON.stringify(opml).match(/(?<="@_xmlUrl":")[^"]+/g) ?? [];
    expect(listed.toSorted()).toEqual(followed.toSorted());
    const links = [...readPage(out, 'feeds/index.html').querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => href.endsWith('.xml') && !href.endsWith('/atom.xml')).toSorted()).toEqual(followed.toSorted());
  });

  it('lead back to every piece, through their archives', () => {
    const read = (address: string): { items: readonly string[]; older: string | undefined } => {
      const { channel } = parser.parse(readFileSync(join(out, decodeURI(address.slice((origin + base).length))), 'utf8')).rss;
      const links: readonly Record<string, string>[] = [channel['atom:link']].flat();
      return {
        items: (channel.item ?? []).map(({ link }: Item) => link),
        older: links.find((link) => link['@_rel'] === 'prev-archive')?.['@_href'],
      };
    };
    const found = new Set<string>();
    for (let next: string | undefined = addressOf('feed.xml'); next !== undefined;) {
      const { items: links, older } = read(next);
      for (const link of links) found.add(link);
      next = older;
    }
    const pieces = globSync('articles/*/index.html', { cwd: out }).filter(
      (path) => readPage(out, path).querySelector('[data-body]') !== null,
    );
    expect([...found].sort()).toEqual(pieces.map((path) => addressOf(path.replace('index.html', ''))).sort());
  });

  const { xml, items } = feedOf(name);

  it('is well-formed', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
  });

  it('holds its pieces from the newest to the oldest, each with an id of its own', () => {
    const dates = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
    for (const { guid } of items) expect(guid['@_isPermaLink']).toBe('false');
  });

  it('says the same as Atom and as JSON Feed', () => {
    const read = (file: string) => readFileSync(join(sites[name].out, file), 'utf8');
    const { entries = [] } = parseAtomFeed(read('atom.xml'));
    const { items: jsonItems = [] } = parseJsonFeed(JSON.parse(read('feed.json')));
    expect(entries.map(({ title, links, content }) => [title?.value, links?.[0]?.href, content?.value])).toEqual(
      items.map((item) => [item.title, item.link, item['content:encoded']]),
    );
    expect(jsonItems.map((item) => [item.id, item.title, item.url, item.content_html])).toEqual(
      entries.map(({ id, title, links, content }) => [id, title?.value, links?.[0]?.href, content?.value]),
    );
    expect(entries.filter(({ id }) => !/^tag:[a-z\d.-]+,\d{4}:/.test(id ?? ''))).toEqual([]);
  });

  it('holds whole texts, and nothing that only a page of the site could show', () => {
    for (const item of items) {
      expect(item['content:encoded'].length, item.title).toBeGreaterThan(100);
      expect(item['content:encoded']).not.toMatch(/<script|<style|<!DOCTYPE|link:\d|data-astro/i);
    }
  });
});

it('the code of a scripted piece learns the same address in a feed as on its page', () => {
  const item = feedOf('review').items.find(({ link }) => link.endsWith('/counting-in-public/'));
  const page = readFileSync(join(sites.review.out, 'articles/counting-in-public/index.html'), 'utf8');
  const places = (html: string): readonly string[] => html.match(/data-(?:page|site)="[^"]+"/g) ?? [];
  expect(places(page)).toEqual([`data-page="${item?.link}"`, `data-site="${new URL(item?.link ?? '').origin}/"`]);
  expect(places(item?.['content:encoded'] ?? '')).toEqual(places(page));
});

it('a chart in the feed is its figures and its caption, without lines that only a style sheet can draw', () => {
  const { xml, items } = feedOf('klaxon');
  expect(xml).not.toContain('class=&quot;drawing');
  const bars = items.find(({ title }) => title === 'Nobody queues for the last chip')?.['content:encoded'] ?? '';
  expect(bars).not.toContain('<svg');
  expect(bars).toMatch(/After the third letter[^]{0,80}15,625/);
  expect(bars).toContain('The order book of ten buyers');
});

it('a piece keeps its id in the feed when it is renamed and its old name becomes an alias', () => {
  const { items } = feedOf('review');
  const renamed = items.find(({ guid, link }) => !link.endsWith(guid['#text'].replace(/^[^/]*/, '')));
  expect(renamed?.guid['#text']).toMatch(/^[a-z-]+\/articles\//);
});

it('the same pieces have the same ids when the whole site moves', () => {
  const ids = (name: SiteName) => feedOf(name).items.map(({ guid }) => guid['#text']);
  expect(ids('below')).toEqual(ids('review'));
});
