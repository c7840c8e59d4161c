/** Each feed says what the articles say, whatever they are called: read back by a library that knows all formats. */
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect } from 'vitest';
import { renderAtom } from '../../src/outputs/feeds/atom.ts';
import { renderJsonFeed } from '../../src/outputs/feeds/json-feed.ts';
import { renderRss } from '../../src/outputs/feeds/rss.ts';
import { feedView } from '../../src/views/feeds/feed.ts';
import { checkFiles } from './build-folder.ts';
import { itHolds } from './it-holds.ts';
import { filesOf, publications } from './publications.ts';
import { alike } from './alike.ts';

const clock = { now: Date.parse('9999-11-22T12:00:00Z'), drafts: false };

interface ReadItem {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly authors: readonly (string | undefined)[];
}

itHolds('each feed is well-formed, and has the titles, standfirsts, authors and texts that were written', publications(), async (made) => {
  const { publication } = await checkFiles(filesOf(made), clock);
  if (!publication) throw new Error('There are problems.');
  const view = feedView(publication, 'feed');
  const htmls = view.items.map((_, index) => `<p>Text ${index} ]]&gt; &amp;amp; ]]></p>`);
  const [rss, atom] = [renderRss(view, htmls), renderAtom(view, htmls)];
  for (const xml of [rss, atom]) expect(XMLValidator.validate(xml)).toBe(true);
  const read: Record<string, readonly ReadItem[]> = {
    rss: (parseRssFeed(rss).items ?? []).map((item) => ({
      ...{ title: item.title, link: item.link, summary: item.description, content: item.content?.encoded },
      authors: item.dc?.creators ?? [],
    })),
    atom: (parseAtomFeed(atom).entries ?? []).map((entry) => ({
      ...{ title: entry.title?.value, link: entry.links?.[0]?.href, summary: entry.summary?.value, content: entry.content?.value },
      authors: (entry.authors ?? []).map(({ name }) => name),
    })),
    json: (parseJsonFeed(JSON.parse(renderJsonFeed(view, htmls))).items ?? []).map((item) => ({
      ...{ title: item.title, link: item.url, summary: item.summary, content: item.content_html },
      authors: (item.authors ?? []).map(({ name }) => name),
    })),
  };
  const written = new Map(made.pieces.map(({ fields, canary }) => [canary, fields]));
  for (const [format, items] of Object.entries(read)) {
    expect(items, format).toHaveLength(publication.articles.length);
    for (const [index, { title, link = '', summary, content, authors }] of items.entries()) {
      const fields = written.get(/canary\d+q/.exec(link)?.[0] ?? '');
      expect(alike(title ?? ''), format).toBe(alike(String(fields?.['title'])));
      expect(alike(summary ?? ''), format).toBe(alike(String(fields?.['standfirst'] ?? '')));
      expect(content, format).toContain(`Text ${index} ]]`);
      expect(
        authors.map((name) => alike(name ?? '')),
        format,
      ).toEqual(view.items[index]?.authors.map(({ label }) => alike(label)));
    }
  }
});
