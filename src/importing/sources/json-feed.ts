/** A feed as JSON (JSON Feed 1.1). */
import { escapeHtml } from '../../base/html.ts';
import type { ImportedText, ImportSource } from '../imported-text.ts';
import { textFrom } from './feed-text.ts';
import { authorsOf, listOf, textOf as oneLine } from './field-values.ts';
import { isRecord } from './front-matter.ts';

/** Undefined where it is none. */
export function jsonFeed(bytes: Buffer | undefined): ImportSource | undefined {
  let feed: unknown;
  try {
    feed = JSON.parse(String(bytes));
  } catch {
    return undefined;
  }
  if (!isRecord(feed) || !Array.isArray(feed['items'])) return undefined;
  const items = feed['items'].filter(isRecord);
  return {
    what: 'a feed (JSON)',
    site: {
      name: oneLine(feed['title']),
      url: oneLine(feed['home_page_url']),
      description: oneLine(feed['description']),
      language: oneLine(feed['language']),
    },
    async *texts() {
      for (const [index, item] of items.entries()) yield await Promise.resolve(textOfJson(item, index + 1));
    },
  };
}

function textOfJson(item: Readonly<Record<string, unknown>>, number: number): ImportedText {
  const field = (name: string): string | undefined => oneLine(item[name]);
  const plain = typeof item['content_text'] === 'string' ? item['content_text'] : '';
  const [published, updated] = [field('date_published'), field('date_modified')];
  const image = field('image') ?? field('banner_image');
  return textFrom(number, {
    title: field('title') ?? '',
    date: published ?? updated,
    ...(published !== undefined && updated !== undefined && updated.slice(0, 10) > published.slice(0, 10) ? { updated } : {}),
    authors: authorsOf(item['authors'] ?? item['author'], new Map()),
    hashtags: listOf(item['tags']),
    standfirst: field('summary'),
    image: image === undefined ? undefined : { src: image },
    language: field('language'),
    addresses: [field('url')].filter((url) => url !== undefined),
    formerIds: [field('id')].filter((id) => id !== undefined),
    html:
      typeof item['content_html'] === 'string'
        ? item['content_html']
        : plain
            .split(/\n\s*\n/)
            .map((part) => `<p>${escapeHtml(part)}</p>`)
            .join('\n'),
  });
}
