/** A folder that `npm run export` wrote: the way back. */
import { posix } from 'node:path';
import { fileSlug } from '../../addresses/file-slug.ts';
import { pathOf } from '../../addresses/routes.ts';
import { count } from '../../base/count.ts';
import { isConfined } from '../../disk/is-confined.ts';
import { exportMarker, exportMarkerSchema, type ExportMarker } from '../../schema/export-layout.ts';
import { parseJson } from '../../schema/parse-json.ts';
import { decodeBytes } from '../archive/decode-bytes.ts';
import type { SourceFiles } from '../archive/source-files.ts';
import type { ImportedText, ImportSource, LeftOut, OwnTables, Skipped } from '../imported-text.ts';
import { exportedTables } from './own-tables.ts';
import { listOf, textOf } from './field-values.ts';
import { isRecord, splitFrontMatter } from './front-matter.ts';

/** In bytes: it names every file. */
const largestMarker = 64 * 1024 ** 2;

export async function recogniseExport(files: SourceFiles): Promise<ImportSource | undefined> {
  const path = files.paths.find((one) => posix.basename(one) === exportMarker && one.split('/').length <= 2);
  const bytes = path === undefined ? undefined : await files.read(path, largestMarker);
  const marker = bytes && parseJson(exportMarkerSchema, bytes.toString('utf8'));
  if (path === undefined || !marker) return undefined;
  // A zip may hold the folder itself.
  const root = path.slice(0, -exportMarker.length);
  const texts = files.paths.filter(
    (one) => one.startsWith(root) && /^content\/(?:articles|pages)\/[^/]+\/index\.md$/.test(one.slice(root.length)),
  );
  const own = await exportedTables(files, root, marker);
  const missing = new Set(marker.scripted);
  return {
    what: `an export of this engine with ${count(texts.length, 'text')}`,
    site: { ...own.existing.site },
    own,
    async *texts() {
      for (const place of texts) {
        const read = await files.read(place);
        const { text, doubts } = read ? decodeBytes(read) : { text: '', doubts: [] };
        const { fields, body, found, problem } = splitFrontMatter(text);
        if (!found || problem !== undefined || Object.keys(fields).length === 0)
          yield { place, what: 'a text', why: problem ?? 'It has no fields, is larger than 5 MB, or cannot be read.' } satisfies Skipped;
        else yield exportedText(place, place.slice(root.length), { fields, body, doubts, marker, own, missing });
      }
      for (const address of missing)
        yield {
          place: address,
          what: 'a piece that holds code',
          why: 'Its files are in scripted/. Read them, and copy them into content/ yourself.',
        } satisfies Skipped;
    },
  };
}

interface Read {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly doubts: readonly string[];
  readonly marker: ExportMarker;
  readonly own: OwnTables;
  readonly missing: ReadonlySet<string>;
}

/** `path` from the root of the export. */
function exportedText(place: string, path: string, { fields, body, doubts, marker, own, missing }: Read): ImportedText {
  const name = posix.basename(posix.dirname(path));
  const kind = path.startsWith('content/pages/') ? 'page' : 'article';
  const file = fileFor(marker.files[path], kind);
  const leftOut: LeftOut[] = doubts.map((why) => ({ what: 'a fault of the file', why }));
  const written = withoutMissing(ourFields(fields, kind), missing, leftOut);
  const slug = file === undefined || fileSlug(file).replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '') === name ? undefined : name;
  const slugs = listOf(written['authors']);
  const names = listOf(fields['authors']);
  return {
    ...{ place, kind, name, featured: false, otherNames: [], formerIds: listOf(written['formerIds']) },
    title: textOf(fields['title']) ?? '',
    date: textOf(fields['date']),
    updated: textOf(fields['lastmod']),
    draft: fields['draft'] === true,
    authors: names.map((author, index) => ({ id: slugs[index], name: author })),
    categories: listOf(written['categories']).map((one, index) => trailOf(one, own) ?? [listOf(fields['categories'])[index] ?? one]),
    hashtags: listOf(written['hashtags']),
    standfirst: textOf(fields['description']),
    image: imageOf(written['image']),
    language: textOf(written['lang']),
    canonical: textOf(written['canonical']),
    addresses: listOf(fields['aliases']),
    leftOut,
    body: { exported: body.replace(/^(?:[ \t]*\n)+/, ''), missing },
    own: {
      fields: withoutKeys({ ...written, ...(slug === undefined || kind === 'page' ? {} : { slug }) }, ['image']),
      file,
      address: textOf(fields['url']) ?? '',
    },
  };
}

/** The names of Hugo and Astro → ours; what stands under `params` has ours. `splitFrontMatter` has opened that group. */
function ourFields(fields: Readonly<Record<string, unknown>>, kind: 'article' | 'page'): Record<string, unknown> {
  const { title, date, lastmod, draft, description, aliases, tags, authorSlugs, categoryPaths, ...others } = fields;
  const all = {
    ...{ title, standfirst: description, draft: draft === true ? true : undefined, published: date, updated: lastmod },
    ...{ authors: authorSlugs, categories: categoryPaths, hashtags: tags },
    aliases: Array.isArray(aliases) ? aliases.map((alias) => slugOfAlias(String(alias), kind)) : undefined,
    ...withoutKeys(others, ['authors', 'categories', 'slug', 'url', 'images', 'cover']),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Without names of pieces that hold code, which do not come along. */
function withoutMissing(
  fields: Readonly<Record<string, unknown>>,
  missing: ReadonlySet<string>,
  leftOut: LeftOut[],
): Record<string, unknown> {
  const left = { ...fields };
  for (const name of ['related', 'disagreesWith', 'translationOf']) {
    const named = listOf(fields[name]);
    const there = named.filter((slug) => !missing.has(pathOf('article', { slug })));
    if (there.length === named.length) continue;
    leftOut.push({ what: `${name}: ${named.filter((slug) => !there.includes(slug)).join(', ')}`, why: 'It is a piece that holds code.' });
    if (there.length === 0) delete left[name];
    else left[name] = there;
  }
  return left;
}

function slugOfAlias(path: string, kind: 'article' | 'page'): string {
  const slug = /([^/?]+)\/$/.exec(path)?.[1] ?? '';
  return slug !== '' && addressOf(kind, slug) === path ? slug : path;
}

function addressOf(kind: 'article' | 'page', slug: string): string {
  return kind === 'article' ? pathOf('article', { slug }) : pathOf('page', { page: slug });
}

function imageOf(image: unknown): ImportedText['image'] {
  if (!isRecord(image) || typeof image['src'] !== 'string') return undefined;
  const [alt, caption, credit, night] = ['alt', 'caption', 'credit', 'night'].map((name) => textOf(image[name]));
  return { src: image['src'], alt, caption, credit, drawn: image['drawn'] === true ? true : undefined, night };
}

/** The names of a category and of those above it, by its path. */
function trailOf(path: string, { existing }: OwnTables): readonly string[] | undefined {
  let level = existing.categories;
  const names: string[] = [];
  for (const step of path.split('/')) {
    const found = level.find(({ slug }) => slug === step);
    if (!found) return undefined;
    names.push(found.name);
    level = found.children;
  }
  return names;
}

/** The path for a new file; undefined where the marker names none that a text may have. */
function fileFor(path: string | undefined, kind: 'article' | 'page'): string | undefined {
  if (!isConfined(path) || !(kind === 'page' ? /^pages\/[^/]+\.mdx?$/ : /^articles\/.+\.mdx?$/).test(path)) return undefined;
  return path.replace(/\.mdx$/, '.md');
}

function withoutKeys(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
