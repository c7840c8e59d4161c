/** The tables of an export, and where its files lay. */
import { posix } from 'node:path';
import { fileSlug } from '../../addresses/file-slug.ts';
import { decodedPath } from '../../base/decoded-path.ts';
import { isConfined } from '../../disk/is-confined.ts';
import { categoriesSchema } from '../../schema/categories.ts';
import type { ExportMarker } from '../../schema/export-layout.ts';
import { hashtagsSchema } from '../../schema/hashtags.ts';
import { type SiteFields, siteSchema } from '../../schema/site.ts';
import type { SourceFiles } from '../archive/source-files.ts';
import type { OwnTables } from '../imported-text.ts';
import { textOf } from './field-values.ts';
import { isRecord, parseSettings } from './front-matter.ts';

/** Only these are taken as they are: no export may bring another file into a publication. */
const isTable = (path: string): boolean =>
  /^(?:(?:site|categories|hashtags|gone)\.yaml|authors\/[^/]+\.(?:yaml|png|jpe?g|webp|avif|gif))$/.test(path);
const isPicture = (path: string): boolean => /^(?:articles|pages|authors)\/.+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path);

/** `root`: the folder of the export in the archive, with a slash. */
export async function exportedTables(files: SourceFiles, root: string, marker: ExportMarker): Promise<OwnTables> {
  const placed = Object.entries(marker.files).filter(([from, to]) => isConfined(to) && files.paths.includes(`${root}${from}`));
  const tables = new Map(placed.filter(([, to]) => isTable(to)).map(([from, to]) => [`${root}${from}`, to]));
  const pictures = new Map(placed.filter(([, to]) => isPicture(to)).map(([from, to]) => [`${root}${from}`, to]));
  const settings = new Map<string, unknown>();
  for (const [from, to] of tables) {
    if (!to.endsWith('.yaml')) continue;
    const bytes = await files.read(from);
    if (bytes) settings.set(to, parseSettings(from, bytes.toString('utf8')));
  }
  const site = siteSchema.safeParse(settings.get('site.yaml')).data;
  const marks = new Set(marksOf(site));
  for (const [from, to] of placed) if (marks.has(to)) tables.set(`${root}${from}`, to);
  const authors = [...settings].filter(([path]) => path.startsWith('authors/'));
  return {
    ...{ tables, pictures },
    existing: {
      site,
      categories: categoriesSchema.safeParse(settings.get('categories.yaml')).data ?? [],
      hashtags: hashtagsSchema.safeParse(settings.get('hashtags.yaml')).data ?? [],
      authors: new Map(authors.map(([path, fields]) => [fileSlug(path), (isRecord(fields) && textOf(fields['name'])) || fileSlug(path)])),
      texts: [],
    },
  };
}

/** The files of the logo and the icon, from the content folder. */
function marksOf(site: SiteFields | undefined): readonly string[] {
  const { logo, icon } = site ?? {};
  return [logo?.src, logo?.night, logo?.cover, icon].flatMap((typed) => (typed === undefined ? [] : posix.normalize(decodedPath(typed))));
}
