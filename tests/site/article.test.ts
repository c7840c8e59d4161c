/** The page of a piece, as a reader meets it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, readPage, textOf, textsOf } from '../support/built-files.ts';

const { klaxon, review, plain } = inject('sites');

describe('the lead of the Klaxon', () => {
  const page = readPage(klaxon.out, 'articles/the-deal-that-would-not-close/index.html');

  it('says what it is, where it belongs and who wrote it', () => {
    expect(textsOf(page, 'article nav li').slice(0, 3)).toEqual(['Opinion', 'AI', 'chips & hardware']);
    expect(textOf(page.querySelector('h1'))).toBe('The deal that would not close');
    expect(textOf(page.querySelector('[data-byline]'))).toBe('By Maren Holt');
    expect(page.querySelector('[data-byline] a')?.getAttribute('href')).toBe('/authors/maren-holt/');
    expect(textOf(page.querySelector('[data-kind-sentence]'))).toMatch(/^This is an opinion piece/);
  });

  it('dates itself for people and for machines', () => {
    const time = page.querySelector('[data-published] time');
    expect(time?.getAttribute('datetime')).toBe('2026-11-09');
    expect(textOf(time)).toBe('9 November 2026');
    expect(textOf(page.querySelector('article > header'))).toMatch(/\d+ minutes/);
  });

  it('links each hashtag, in the spelling of its writer, to its page', () => {
    const links = [...page.querySelectorAll('[aria-labelledby=piece_hashtags] a')].map((link) => [textOf(link), link.getAttribute('href')]);
    expect(links).toContainEqual(['#Core Scientific', '/tags/core-scientific/']);
    expect(links).toContainEqual(['#AI bubble', '/tags/ai-bubble/']);
    expect(links).toContainEqual(['#Python notebook', '/tags/python-notebook/']);
  });

  it('ends with corrections, disclosures, sources, its writer and how to cite it', () => {
    expect(textsOf(page, 'article h2[id^=piece_]')).toEqual([
      'Corrections',
      'Disclosures',
      'Sources',
      'The writer',
      'Hashtags',
      'Cite and share',
    ]);
    expect(page.querySelector('[aria-labelledby=piece_corrections] time')?.getAttribute('datetime')).toBe('2026-11-12');
  });

  it('names what to read next, the piece that its writer named first', () => {
    expect(textsOf(page, '[aria-labelledby=piece_next] h3')[0]).toBe('The boom is allowed to be right');
  });
});

it.each(['review', 'plain'] as const)('who had a part in a piece beside its authors is named on its page: %s', (name) => {
  const page = readPage(inject('sites')[name].out, 'articles/a-note-in-arabic/index.html');
  const beside = [...page.querySelectorAll('[data-byline] [data-contributors]')].map(textOf).join(' ');
  expect(beside).toContain("Translated by Lena O'Hara & Sons (بيروت)");
  expect(beside).toContain('Photographs by Ada Quill');
  const after = [...page.querySelectorAll('[data-contributors]:not([data-byline] *)')];
  expect(after.map(textOf).join(' ')).toMatch(/Edited by Bruno Tide.*Research by Nour <Haddad>/);
  expect(after[0]?.querySelector('a')?.getAttribute('href')).toMatch(/\/authors\/bruno-tide\/$/);
  expect([...page.querySelectorAll('[data-contributors] bdi')].map(textOf)).toEqual(["Lena O'Hara & Sons", 'بيروت', 'Nour <Haddad>']);
});

it.each(['review', 'plain'] as const)('the last page of an editor names the piece, with its author: %s', (name) => {
  const { out } = inject('sites')[name];
  const cards = pagesOf(out)
    .filter((path) => path.startsWith('authors/bruno-tide/'))
    .flatMap((path) => [...readPage(out, path).querySelectorAll('[data-article$="/a-note-in-arabic/"]')]);
  expect(cards.map(textOf)).toEqual([expect.stringContaining('سلمى نور')]);
});

it('a reply says at its head what it answers, the other what answers it, and lists say so too', () => {
  const answer = '/articles/the-boom-is-allowed-to-be-right/';
  const lead = readPage(klaxon.out, 'articles/the-deal-that-would-not-close/index.html');
  expect(textOf(lead.querySelector('header [data-debate]'))).toBe('Answered by Kenji Abara, The boom is allowed to be right');
  expect(lead.querySelector('header [data-debate] a')?.getAttribute('href')).toBe(answer);
  const reply = readPage(klaxon.out, `${answer.slice(1)}index.html`);
  expect(textOf(reply.querySelector('header [data-debate]'))).toBe('In answer to Maren Holt, The deal that would not close');
  const list = readPage(klaxon.out, 'authors/kenji-abara/index.html');
  expect(textOf(list.querySelector(`[data-article="${answer}"] [data-debate]`))).toBe('In answer to Maren Holt');
});

it('a part of a series says so at its head', () => {
  const page = readPage(klaxon.out, 'articles/a-lease-is-a-loan-with-a-roof/index.html');
  expect(textOf(page.querySelector('header [data-series-place]'))).toBe('Part 2 of 3, The residual');
});

it('a piece leads to those before and after it in its number', () => {
  const page = readPage(klaxon.out, 'articles/the-boom-is-allowed-to-be-right/index.html');
  const section = page.querySelector('[aria-labelledby=piece_issue]');
  expect(textOf(section?.querySelector('h2'))).toBe('Number 11, November 2026');
  expect([...(section?.querySelectorAll('a[rel]') ?? [])].map((link) => [link.getAttribute('rel'), textOf(link)])).toEqual([
    ['prev', 'The deal that would not close'],
    ['next', 'The town that keeps the hum'],
  ]);
});

it('the lead picture follows the opening of a piece, and opens a feature', () => {
  const piece = readPage(klaxon.out, 'articles/the-deal-that-would-not-close/index.html');
  expect(piece.querySelector('[data-body] > p:first-child + figure img.u-photo')).not.toBeNull();
  expect(piece.querySelector('header figure')).toBeNull();
  const feature = readPage(klaxon.out, 'articles/the-town-that-keeps-the-hum/index.html');
  expect(feature.querySelector('header figure img.u-photo')).not.toBeNull();
});

it('a long piece has a list of contents whose lines are its headings', () => {
  const page = readPage(review.out, 'articles/the-long-quay/index.html');
  expect(textsOf(page, 'article nav details li')).toEqual(textsOf(page, '[data-body] > h2'));
  expect(textsOf(page, 'article nav details li')).toHaveLength(6);
});

it('a part of a series knows its place and its neighbours', () => {
  const page = readPage(klaxon.out, 'articles/a-lease-is-a-loan-with-a-roof/index.html');
  expect(textOf(page.querySelector('[aria-labelledby=piece_series]'))).toContain('Part 2 of 3');
  expect(textsOf(page, '[aria-labelledby=piece_series] li')).toEqual([
    'Who holds the residual',
    'A lease is a loan with a roof',
    'The second owner',
  ]);
  expect(page.querySelector('[aria-labelledby=piece_series] [aria-current=page]')?.textContent?.trim()).toBe(
    'A lease is a loan with a roof',
  );
});

describe.each([
  ['review', review],
  ['plain', plain],
])('in the design "%s"', (_design, { out }) => {
  const linksIn = (path: string, within: string) =>
    [...readPage(out, path).querySelectorAll(`${within} a`)].map((link) => [
      textOf(link),
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
  const repository = 'https://git.tide.example/tide/review';
  const isElsewhere = ([, rel]: readonly (string | null)[]) => /external/.test(rel ?? '');

  it('a piece leads to where it is discussed, corrected and changed', () => {
    const file = 'content/articles/the-quiet-port/index.mdx';
    expect(linksIn('articles/the-quiet-port/index.html', '[aria-labelledby=piece_places]')).toEqual([
      ['Bluesky', 'external', 'https://bsky.app/profile/tide.example/post/3lbquiet'],
      ['Hacker News', 'external', 'https://news.ycombinator.com/item?id=1&page=2'],
      [
        'Report an error',
        'external nofollow',
        `${repository}/issues/new?title=The%20quiet%20port&body=https%3A%2F%2Fexample.org%2Farticles%2Fthe-quiet-port%2F%0Aarticles%2Fthe-quiet-port%2Findex.mdx%0A%0A`,
      ],
      ['Edit this page', 'external nofollow', `${repository}/_edit/main/${file}`],
      ['History', 'external nofollow', `${repository}/commits/branch/main/${file}`],
    ]);
  });

  it('a page leads to where it is corrected and changed', () => {
    expect(linksIn('about/index.html', 'main').filter(isElsewhere)).toEqual([
      ['Report an error', 'external nofollow', expect.stringContaining(`${repository}/issues/new?title=About%20The%20Tide%20Table`)],
      ['Edit this page', 'external nofollow', `${repository}/_edit/main/content/pages/about.mdx`],
      ['History', 'external nofollow', `${repository}/commits/branch/main/content/pages/about.mdx`],
    ]);
  });

  it('every page says where else the publication is', () => {
    for (const path of ['index.html', 'tags/index.html', '404.html'])
      expect(linksIn(path, 'footer').filter(isElsewhere)).toEqual([
        ['Mastodon', 'me external', 'https://social.example/@tide'],
        ['Bluesky', 'me external', 'https://bsky.app/profile/tide.example'],
      ]);
  });
});

it('a piece of a publication that names no place says nothing of them', () => {
  expect(readPage(klaxon.out, 'articles/the-deal-that-would-not-close/index.html').querySelector('#piece_places, [rel~=me]')).toBeNull();
});

it('a scripted piece shows what its component computed', () => {
  const page = readPage(klaxon.out, 'articles/depreciation-is-a-forecast/index.html');
  expect(textsOf(page, '.straight-line caption')).toEqual(['Value on the books, year by year. Charged each year: 33.3, 25.0 and 16.7']);
});

/** The first chart of a page. */
function chartOf(path: string): Element {
  const chart = readPage(klaxon.out, path).querySelector('[data-chart]');
  if (!chart) throw new Error(`${path} has no chart.`);
  return chart;
}

it('charts give their figures as text, with a caption and a source, and have no style of their own', () => {
  const lines = chartOf('articles/depreciation-is-a-forecast/index.html');
  const bars = chartOf('articles/nobody-queues-for-the-last-chip/index.html');
  const time = chartOf('articles/a-lease-is-a-loan-with-a-roof/index.html');
  expect(textsOf(lines, 'table th[scope=col]')).toEqual(['years since purchase', '3 years', '4 years', '6 years']);
  expect(textsOf(bars, 'th[scope=row]')).toContain('After the third letter');
  expect(textsOf(time, 'time')).toContain('October 2026');
  for (const chart of [lines, bars, time]) {
    expect(textsOf(chart, 'figcaption p').length).toBe(2);
    expect(chart.querySelectorAll('[style]').length).toBe(0);
  }
});

it('the same text gives the same page whether it is scripted or not', () => {
  const prose = (slug: string): string =>
    (readPage(review.out, `articles/${slug}/index.html`).querySelector('[data-body]')?.innerHTML ?? '')
      .replace(/\s+/g, ' ')
      .replace(/> </g, '><')
      .trim();
  expect(prose('ordinary-twin').length).toBeGreaterThan(500);
  expect(prose('scripted-twin')).toBe(prose('ordinary-twin'));
});

describe('the pictures of a site', () => {
  const sources = pagesOf(klaxon.out).flatMap((path) => [...readPage(klaxon.out, path).querySelectorAll('img')].map(({ src }) => src));

  it('are small formats in several sizes, with the lead at once and the rest when needed', () => {
    const page = readPage(klaxon.out, 'articles/the-town-that-keeps-the-hum/index.html');
    const [lead, ...others] = page.querySelectorAll('img');
    expect(lead?.getAttribute('loading')).toBe('eager');
    expect(lead?.getAttribute('srcset')?.split(',').length).toBeGreaterThan(1);
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const picture of others) expect(picture.getAttribute('loading')).toBe('lazy');
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !/\.(avif|webp)$/.test(source))).toEqual([]);
  });

  it('carry nothing that a camera wrote into them', async () => {
    const folder = join(review.out, '_astro');
    const shown = filesOf(folder).filter((path) => /\.(avif|webp|jpe?g|png)$/.test(path));
    expect(shown.length).toBeGreaterThan(0);
    for (const path of shown) expect((await sharp(join(folder, path)).metadata()).exif, path).toBeUndefined();
    const photographs = filesOf(review.content).filter((path) => /\.jpe?g$/.test(path));
    expect(photographs.length).toBeGreaterThan(0);
    for (const path of photographs) expect((await sharp(join(review.content, path)).metadata()).exif, path).toBeDefined();
  });
});

it('a former address leads on to the present one', () => {
  const former = filesOf(review.out).filter(
    (path) => path.endsWith('.html') && readFileSync(join(review.out, path), 'utf8').includes('http-equiv="refresh"'),
  );
  expect(former.length).toBeGreaterThanOrEqual(2);
  for (const path of former) {
    const page = readPage(review.out, path);
    const to = page.querySelector('a')?.getAttribute('href') ?? '';
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${to}`);
    expect(existsSync(join(review.out, decodeURIComponent(to), 'index.html')), path).toBe(true);
  }
});

it('a build leaves nothing in public/', () => {
  expect(readdirSync('public')).toEqual(['favicon.svg']);
});
