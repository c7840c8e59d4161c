/** One text of a Markdown folder → a piece. */
import { basename, dirname } from 'node:path/posix';
import type { ImportedPicture, ImportedText, LeftOut } from '../../imported-text.ts';
import { type FieldMap, mapped, type Target } from '../field-map.ts';
import { authorsOf, isTrue, linesIn, listOf, textOf } from '../field-values.ts';
import { type FrontMatter, isRecord } from '../front-matter.ts';
import { addressFrom } from '../old-addresses.ts';
import type { Program } from './program.ts';

type Values = ReadonlyMap<Target, readonly (readonly [string, unknown])[]>;

/** Folders that hold all pieces, and say nothing about one. */
const plainFolders = new Set([
  '',
  'post',
  'posts',
  '_posts',
  '_drafts',
  'drafts',
  'blog',
  'articles',
  'content',
  'src',
  'docs',
  'news',
  'writing',
  'notes',
]);

/** `notes`: sentences about what is wrong with the file. */
export function textFromFile(
  path: string,
  { fields, body }: FrontMatter,
  program: Program,
  map: FieldMap,
  notes: readonly string[],
): ImportedText {
  const values = mapped(fields, map);
  const first = (target: Target): unknown => values.get(target)?.[0]?.[1];
  const { day, name, folders } = nameFacts(path.slice(program.root.length));
  const date = dateIn(values) ?? day;
  const draft = isTrue(first('draft')) || fields['published'] === false || /(?:^|\/)_?drafts\//.test(path);
  const ownCategories = (values.get('categories') ?? []).flatMap(([, value]) => listOf(value, program.name === 'Jekyll'));
  const section = folders.find((folder) => !plainFolders.has(folder) && !/^\d+$/.test(folder));
  const categories = ownCategories.length > 0 || section === undefined ? ownCategories : [section];
  const slug = textOf(first('name')) ?? name;
  const kind = isPage(path, fields, date, program) ? 'page' : 'article';
  const title = textOf(first('title')) ?? '';
  return {
    place: path,
    kind,
    title,
    date,
    updated: textOf(first('updated')),
    draft,
    authors: (values.get('authors') ?? []).flatMap(([, value]) => authorsOf(value, program.authors)),
    categories: categories.map((category) => category.split('/').filter((step) => step.trim() !== '')),
    hashtags: (values.get('hashtags') ?? []).flatMap(([, value]) => listOf(value, program.name === 'Jekyll')),
    standfirst: textOf(first('standfirst')),
    image: imageIn(values),
    featured: isTrue(first('featured')),
    language: textOf(first('language'))?.replace('_', '-') ?? /\.([a-z]{2}(?:-[a-z]{2})?)\.\w+$/i.exec(path)?.[1],
    canonical: textOf(first('canonical')),
    name: slug,
    addresses: addressesOf(values, { day: date?.slice(0, 10), name: slug, categories: ownCategories, folders }, kind, program),
    otherNames: [
      `file:${path}`,
      `name:${name.toLowerCase()}`,
      `name:${basename(path)
        .replace(/\.\w+$/, '')
        .toLowerCase()}`,
    ],
    formerIds: (values.get('formerIds') ?? []).flatMap(([, value]) => listOf(value)),
    leftOut: [...notes.map((why) => ({ what: 'a fault of the file', why })), ...leftOutOf(values)],
    body: { markdown: program.name === 'Astro' ? withoutModules(body) : body, dialect: program.dialect, fields: linesIn(fields) },
  };
}

/** `_posts/2014/2014-03-12-title.md` and `posts/title/index.en.md` → the day, the name, the folders. */
function nameFacts(path: string): { day: string | undefined; name: string; folders: readonly string[] } {
  const file = basename(path)
    .replace(/\.\w+$/, '')
    .replace(/\.[a-z]{2}(?:-[a-z]{2})?$/i, '');
  const folders = dirname(path)
    .split('/')
    .filter((folder) => folder !== '.');
  const isBundle = file === 'index' && folders.length > 0;
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})[-_ ]?(.*)$/.exec(isBundle ? (folders.at(-1) ?? '') : file) ?? [];
  const own = isBundle ? (folders.at(-1) ?? '') : file;
  return { day, name: rest === undefined || rest === '' ? own : rest, folders: isBundle ? folders.slice(0, -1) : folders };
}

/** `published: true` is no date. */
function dateIn(values: Values): string | undefined {
  return (values.get('date') ?? [])
    .map(([, value]) => (typeof value === 'boolean' ? undefined : textOf(value)))
    .find((text) => text !== undefined);
}

function isPage(path: string, fields: Readonly<Record<string, unknown>>, date: string | undefined, { name, root }: Program): boolean {
  if (date !== undefined || name === 'Obsidian' || name === 'Markdown') return false;
  if (fields['layout'] === 'page' || /(?:^|\/)pages\//.test(path)) return true;
  return name === 'Jekyll'
    ? !/(?:^|\/)_/.test(path)
    : !path
        .slice(root.length)
        .replace(/\/index\.\w+$/, '')
        .includes('/');
}

function imageIn(values: Values): ImportedPicture | undefined {
  const first = (target: Target): unknown => values.get(target)?.find(([, value]) => typeof value !== 'boolean')?.[1];
  const found = first('image');
  const group = isRecord(found) ? found : {};
  const src = textOf(
    isRecord(found)
      ? (group['src'] ?? group['url'] ?? group['path'] ?? group['image'] ?? group['feature'])
      : Array.isArray(found)
        ? found[0]
        : found,
  );
  if (src === undefined) return undefined;
  return {
    src,
    alt: textOf(first('image.alt') ?? group['alt']),
    caption: textOf(first('image.caption') ?? group['caption']),
    credit: textOf(first('image.credit') ?? group['credit']),
  };
}

function addressesOf(
  values: Values,
  parts: Parameters<typeof addressFrom>[1],
  kind: ImportedText['kind'],
  { patterns, name }: Program,
): readonly string[] {
  const written = (values.get('addresses') ?? []).flatMap(([field, value]) =>
    listOf(value).flatMap((address) => {
      if (field.toLowerCase() !== 'permalink' || !address.includes(':') || /^https?:/.test(address)) return [address];
      return addressFrom(address, parts) ?? [];
    }),
  );
  if (written.some((_, index) => /^(?:permalink|url)$/i.test(values.get('addresses')?.[index]?.[0] ?? ''))) return written;
  const pattern = patterns.get(parts.folders[0] ?? '') ?? patterns.get('');
  const ofPage = name === 'Jekyll' ? `/${parts.folders.map((folder) => `${folder}/`).join('')}${parts.name}.html` : undefined;
  const made = kind === 'page' && ofPage !== undefined ? ofPage : pattern === undefined ? undefined : addressFrom(pattern, parts);
  return made === undefined ? written : [made, ...written];
}

/** Fields that nothing here has, and second ones of a kind that holds one. */
function leftOutOf(values: Values): readonly LeftOut[] {
  const one: readonly Target[] = ['title', 'standfirst', 'name', 'updated', 'language', 'canonical'];
  return [...values].flatMap(([target, found]) => {
    if (target === 'nothing')
      return found.map(([field]) => ({ what: `the field "${field}"`, why: 'It is a setting of the other program.' }));
    if (target === '')
      return found.map(([field]) => ({ what: `the field "${field}"`, why: 'There is no such field here; --map can name one.' }));
    if (!one.includes(target)) return [];
    const [kept, ...others] = found;
    return others.flatMap(([field, value]) =>
      textOf(value) === textOf(kept?.[1])
        ? []
        : [{ what: `the field "${field}"`, why: `"${kept?.[0] ?? ''}" says the same, and comes first.` }],
    );
  });
}

/** Lines of modules in MDX. Its components stay as text and are reported. */
function withoutModules(body: string): string {
  return body.replace(/^(?:import\s[^\n]*from\s*['"][^'"\n]+['"];?|export\s+const\s[^\n]*;)[ \t]*$/gm, '');
}
