/** The feed says what the pieces say, whatever they are called. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect } from 'vitest';
import { renderFeed } from '../../src/outputs/feed.ts';
import { feedView } from '../../src/views/feed.ts';
import { checkFiles } from './build-folder.ts';
import { itHolds } from './it-holds.ts';
import { filesOf, publications } from './publications.ts';
import { alike } from './alike.ts';

const parser = new XMLParser({ isArray: (name) => name === 'item', parseTagValue: false, trimValues: false });
const clock = { now: Date.parse('9999-11-22T12:00:00Z'), drafts: false };

itHolds('the feed is well-formed, and its titles and standfirsts are those that were written', publications(), async (made) => {
  const { publication } = await checkFiles(filesOf(made), clock);
  if (!publication) throw new Error('There are problems.');
  const xml = renderFeed(
    feedView(publication),
    publication.articles.map(() => '<p>]]></p>'),
  );
  expect(XMLValidator.validate(xml)).toBe(true);
  const items: { title: string; link: string; description?: string }[] = parser.parse(xml).rss.channel.item ?? [];
  const written = new Map(made.pieces.map(({ fields, canary }) => [canary, fields]));
  expect(items).toHaveLength(publication.articles.length);
  for (const { title, link, description } of items) {
    const fields = written.get(/canary\d+q/.exec(link)?.[0] ?? '');
    expect(alike(title)).toBe(alike(String(fields?.['title'])));
    expect(alike(description ?? '')).toBe(alike(String(fields?.['standfirst'] ?? '')));
  }
});
