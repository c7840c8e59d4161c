/** One text of a Markdown folder → a piece. */
import { basename, dirname } from 'node:path/posix';
import type { ImportedPicture, ImportedText, LeftOut } from '../../imported-text.ts';
import { withoutModules } from '../../text/modules.ts';
import { type FieldMap, mapped, type Target } from '../field-map.ts';
import { authorsOf, isTrue, linesIn, listOf, textOf } from '../field-values.ts';
import { type FrontMatter, isRecord } from '../front-matter.ts';
import { addressesOf, feedIdOf, isOwnAddress, listsOf, namesOf } from './file-addresses.ts';
import type { Program } from './program.ts';
import { inLanguage } from './in-language.ts';
import { titled } from './titled.ts';

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
  { fields: own, body: typed }: FrontMatter,
  program: Program,
  map: FieldMap,
  notes: readonly string[],
): ImportedText {
  const written = mapped(own, map);
  const given: Readonly<Record<string, unknown>> = Object.assign(
    {},
    ...program.given.flatMap((one) => (one.holds(path) ? [one.fields] : [])),
  );
  const fields = { ...given, ...own };
  const values = withGiven(mapped(given, map), written);
  const first = (target: Target): unknown => values.get(target)?.[0]?.[1];
  const inside = path.slice(program.root.length);
  const language = inLanguage(inside, program);
  const { day, name, whole, folders } = nameFacts(inside.slice(language.folder.length));
  const date = dateIn(values) ?? day;
  const draft = isTrue(first('draft')) || fields['published'] === false || /(?:^|\/)_?drafts\//.test(path);
  const isJekyll = program.name === 'Jekyll';
  const named = (values.get('categories') ?? []).flatMap(([, value]) => listOf(value, isJekyll));
  // In Jekyll, folders above those of all posts are categories.
  const above = isJekyll ? folders.slice(0, Math.max(0, folders.indexOf('_posts'))) : [];
  const ownCategories = [...new Set([...above, ...named])];
  const section = folders.find((folder) => !plainFolders.has(folder) && !/^\d+$/.test(folder))?.replace(/^_+/, '');
  const typedCategories = ownCategories.length > 0 || section === undefined ? ownCategories : [section];
  const categories = typedCategories.map((category) => category.split('/').filter((step) => step.trim() !== ''));
  const hashtags = (values.get('hashtags') ?? []).flatMap(([, value]) => hashtagsIn(value, program.name));
  const slug = textOf(first('name')) ?? name;
  const kind = isPage(`${program.root}${inside.slice(language.folder.length)}`, fields, date, program) ? 'page' : 'article';
  const { title, body } = titled(textOf(first('title')) ?? '', typed);
  const oldName = textOf(first('name')) ?? (program.keepsDay === true ? whole : name);
  const parts = { day: date?.slice(0, 10), name: oldName, categories: ownCategories, folders, title };
  const addresses = addressesOf(values, parts, kind, program, language.prefix);
  const ids = (values.get('formerIds') ?? []).flatMap(([, value]) => listOf(value));
  return {
    place: path,
    kind,
    title,
    date,
    updated: textOf(first('updated')),
    draft,
    authors: (values.get('authors') ?? []).flatMap(([, value]) => authorsOf(value, program.authors)),
    categories,
    hashtags,
    standfirst: textOf(first('standfirst')),
    image: imageIn(values),
    featured: isTrue(first('featured')),
    language: textOf(first('language'))?.replace('_', '-') ?? language.name,
    canonical: textOf(first('canonical')),
    name: slug,
    addresses: [...(addresses.own === undefined ? [] : [addresses.own]), ...addresses.former],
    otherNames: [
      `file:${path}`,
      `name:${name.toLowerCase()}`,
      ...namesOf(values, program).map((one) => `name:${one.toLowerCase()}`),
      `name:${basename(path)
        .replace(/\.\w+$/, '')
        .toLowerCase()}`,
    ],
    formerIds: ids.length > 0 || kind === 'page' || date === undefined || draft ? ids : feedIdOf(addresses.own, slug, program),
    lists: listsOf({ hashtags, categories }, { ...program, base: `${program.base}${language.prefix}` }),
    leftOut: [...notes.map((why) => ({ what: 'a fault of the file', why })), ...leftOutOf(written)],
    body: {
      markdown: program.name === 'Astro' || path.endsWith('.mdx') ? withoutModules(body) : body,
      dialect: program.dialect,
      base: program.base,
      fields: linesIn(fields),
    },
  };
}

/** `_posts/2014/2014-03-12-title.md` and `posts/title/index.en.md` → the day, the name without it and with it, the folders. */
function nameFacts(path: string): { day: string | undefined; name: string; whole: string; folders: readonly string[] } {
  const file = basename(path)
    .replace(/\.\w+$/, '')
    .replace(/\.[a-z]{2}(?:-[a-z]{2})?$/i, '');
  const folders = dirname(path)
    .split('/')
    .filter((folder) => folder !== '.');
  const isBundle = file === 'index' && folders.length > 0;
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})[-_ ]?([^]*)$/.exec(isBundle ? (folders.at(-1) ?? '') : file) ?? [];
  const own = isBundle ? (folders.at(-1) ?? '') : file;
  return { day, name: rest === undefined || rest === '' ? own : rest, whole: own, folders: isBundle ? folders.slice(0, -1) : folders };
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

/** A field of the text takes the place of all with its meaning; of former addresses, it takes none away. */
function withGiven(given: Values, written: Values): Values {
  const addresses = [...(given.get('addresses') ?? []), ...(written.get('addresses') ?? [])];
  const own = addresses.findLast(([field]) => isOwnAddress(field));
  return new Map([...given, ...written, ['addresses', addresses.filter((one) => one === own || !isOwnAddress(one[0]))]]);
}

/** Eleventy has its collections among the tags. */
function hashtagsIn(value: unknown, program: Program['name']): readonly string[] {
  const typed = listOf(value, program === 'Jekyll');
  return program === 'Eleventy' ? typed.filter((tag) => !/^(?:all|nav|posts?|pages?)$/i.test(tag)) : typed;
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
