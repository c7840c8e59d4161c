/** The export of Substack: `posts.csv` and a file of HTML for each post. Lists of subscribers are never opened. */
import { parse } from 'csv-parse/sync';
import { posix } from 'node:path';
import { decodeBytes } from '../archive/decode-bytes.ts';
import type { SourceFiles } from '../archive/source-files.ts';
import type { ImportedText, ImportSource, LeftOut, Skipped } from '../imported-text.ts';
import { isRecord } from './front-matter.ts';

interface Choices {
  /** The address of the old site. */
  readonly from?: string | undefined;
}

type Row = Readonly<Record<string, string>>;

const tableLimit = 50 * 1024 ** 2;

export async function recogniseSubstack(files: SourceFiles, { from }: Choices): Promise<ImportSource | undefined> {
  const table = files.paths.find((path) => posix.basename(path) === 'posts.csv');
  const rows = table === undefined ? undefined : rowsOf(await files.read(table, tableLimit));
  if (!rows?.[0] || !('post_id' in rows[0])) return undefined;
  return {
    what: `an export of Substack with ${rows.length.toLocaleString('en')} posts`,
    site: { url: from },
    async *texts() {
      for (const row of rows) yield await textOfRow(row, files, from);
    },
  };
}

function rowsOf(bytes: Buffer | undefined): readonly Row[] | undefined {
  if (!bytes) return undefined;
  try {
    const rows: unknown = parse(bytes, { columns: true, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
    return Array.isArray(rows)
      ? rows.filter(isRecord).map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])))
      : undefined;
  } catch {
    return undefined;
  }
}

async function textOfRow(row: Row, files: SourceFiles, from: string | undefined): Promise<ImportedText | Skipped> {
  const id = row['post_id'] ?? '';
  const [, number = '', slug = ''] = /^(\d+)\.(.+)$/.exec(id) ?? [];
  const path = files.paths.find((one) => posix.basename(one) === `${id}.html`);
  const bytes = path === undefined ? undefined : await files.read(path);
  if (bytes === undefined) return { place: id, what: 'a post', why: 'Its file is not in the archive, or is larger than 5 MB.' };
  const { text, doubts } = decodeBytes(bytes);
  const leftOut: LeftOut[] = doubts.map((why) => ({ what: 'a fault of the file', why }));
  const isOpen = (row['audience'] ?? 'everyone') === 'everyone';
  if (!isOpen) leftOut.push({ what: `a text for "${row['audience'] ?? ''}"`, why: 'It is a draft here: this site has no subscribers.' });
  if (row['podcast_url']) leftOut.push({ what: 'a recording', why: `It stays at ${row['podcast_url']}.` });
  const draft = row['is_published'] !== 'true' || !isOpen;
  const address = `/p/${slug}`;
  return {
    ...{
      place: path ?? id,
      kind: row['type'] === 'page' ? 'page' : 'article',
      title: row['title'] ?? '',
      name: slug === '' ? number : slug,
      draft,
      leftOut,
    },
    date: row['post_date'] || undefined,
    ...{ authors: [], categories: [], hashtags: [], featured: false, otherNames: [] },
    standfirst: row['subtitle'] || undefined,
    addresses: slug === '' ? [] : [address],
    // As its feed calls it.
    formerIds: from === undefined || draft ? [] : [`${from.replace(/\/+$/, '')}${address}`],
    body: { html: text },
  };
}
