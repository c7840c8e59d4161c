/** A feed as JSON (JSON Feed 1.1). */
import { escapeHtml } from '../../base/html.ts';
import type { SourceFiles } from '../archive/source-files.ts';
import type { ImportedText, ImportSource } from '../imported-text.ts';
import { readJsonRecords } from './json-records.ts';
import { textFrom } from './feed-text.ts';
import { authorsOf, listOf, textOf as oneLine } from './field-values.ts';
import { isRecord } from './front-matter.ts';

const facts = ['title', 'home_page_url', 'description', 'language'] as const;
/** In bytes, of one item or one fact. */
const largest = 16 * 1024 ** 2;

/** Undefined where it is none. */
export async function jsonFeed(files: SourceFiles, path: string): Promise<ImportSource | undefined> {
  const said = new Map<string, string | undefined>();
  let count = 0;
  for await (const { path: at, value } of readJsonRecords(files.stream(path), new Set(['items', ...facts]), largest)) {
    if (at === 'items') count++;
    else if (at !== '') said.set(at, oneLine(value));
  }
  if (count === 0) return undefined;
  return {
    what: 'a feed (JSON)',
    site: {
      name: said.get('title'),
      url: said.get('home_page_url'),
      description: said.get('description'),
      language: said.get('language'),
    },
    async *texts() {
      let number = 0;
      for await (const { path: at, value } of readJsonRecords(files.stream(path), new Set(['items']), largest)) {
        if (at === '') yield { place: path, what: 'a file', why: 'It ends in the middle.' };
        else if (isRecord(value)) yield textOfJson(value, ++number);
        else yield { place: `item ${++number}`, what: 'an item', why: 'It is larger than 16 MB, or cannot be read.' };
      }
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
