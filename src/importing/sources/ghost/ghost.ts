/** The export of Ghost: one JSON file. Of users only names and biographies are read, of settings nothing. */
import type { SourceFiles } from '../../archive/source-files.ts';
import { doubtsOf } from '../../archive/decode-bytes.ts';
import type { ImportedAuthor, ImportedTerm, ImportedText, ImportSource, LeftOut, OldList } from '../../imported-text.ts';
import { isTrue, textOf } from '../field-values.ts';
import { isRecord } from '../front-matter.ts';
import { readJsonRecords } from '../json-records.ts';
import { plainCards } from './html-cards.ts';
import { lexicalHtml } from './lexical.ts';
import { mobiledocHtml } from './mobiledoc.ts';

type Row = Readonly<Record<string, unknown>>;

/** What stands beside the posts, which are read one by one: an export of many years does not fit into memory. */
interface Tables {
  readonly posts: number;
  /** By id of the post. */
  readonly tags: ReadonlyMap<string, readonly Row[]>;
  readonly authors: ReadonlyMap<string, readonly ImportedAuthor[]>;
  readonly users: ReadonlyMap<string, ImportedAuthor>;
  readonly meta: ReadonlyMap<string, Row>;
  readonly terms: readonly ImportedTerm[];
}

/** In bytes, of one row: the text of a post stands in it in up to four forms. */
const largest = 32 * 1024 ** 2;
const tableNames = ['tags', 'users', 'posts_tags', 'posts_authors', 'posts_meta'];

export async function recogniseGhost(files: SourceFiles): Promise<ImportSource | undefined> {
  for (const path of files.paths.filter((one) => /\.json$/i.test(one))) {
    const tables = await tablesIn(files, path);
    if (!tables) continue;
    return {
      what: `an export of Ghost with ${tables.posts.toLocaleString('en')} posts and pages`,
      site: {},
      hashtags: tables.terms,
      async *texts() {
        let number = 0;
        for await (const { path: at, value } of readJsonRecords(files.stream(path), pathsOf(['posts']), largest)) {
          number++;
          if (at === '') yield { place: path, what: 'a file', why: 'It ends in the middle.' };
          else if (isRecord(value)) yield textOfPost(value, tables);
          else yield { place: `post ${number}`, what: 'a post', why: 'It is larger than 32 MB, or cannot be read.' };
        }
      },
    };
  }
  return undefined;
}

function pathsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [`db.data.${name}`, `data.${name}`]));
}

/** Undefined where there are no posts. */
async function tablesIn(files: SourceFiles, path: string): Promise<Tables | undefined> {
  const found = new Map<string, Row[]>(tableNames.map((name) => [name, []]));
  let posts = 0;
  try {
    for await (const { path: at, value } of readJsonRecords(files.stream(path), pathsOf(['posts', ...tableNames]), largest)) {
      const name = at.split('.').at(-1) ?? '';
      if (name === 'posts') posts++;
      else if (isRecord(value)) found.get(name)?.push(value);
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return posts === 0 ? undefined : { posts, ...joinedTables((name) => found.get(name) ?? []) };
}

function joinedTables(rows: (name: string) => readonly Row[]): Omit<Tables, 'posts'> {
  const tags = new Map(rows('tags').map((tag) => [String(tag['id']), tag]));
  const users = new Map(
    rows('users').flatMap((user) => (textOf(user['name']) === undefined ? [] : [[String(user['id']), authorOf(user)] as const])),
  );
  const sorted = (name: string): readonly Row[] =>
    [...rows(name)].sort((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0));
  const joined = <One>(name: string, key: string, found: ReadonlyMap<string, One>): ReadonlyMap<string, readonly One[]> =>
    new Map(
      [...Map.groupBy(sorted(name), (row) => String(row['post_id']))].map(([id, list]) => [
        id,
        list.flatMap((row) => found.get(String(row[key])) ?? []),
      ]),
    );
  return {
    users,
    tags: joined('posts_tags', 'tag_id', tags),
    authors: joined('posts_authors', 'author_id', users),
    terms: [...tags.values()].filter((tag) => !isInternal(tag)).map(termOf),
    meta: new Map(rows('posts_meta').map((row) => [String(row['post_id']), row])),
  };
}

function isInternal(tag: Row): boolean {
  return tag['visibility'] === 'internal' || String(tag['name']).startsWith('#');
}

function termOf(tag: Row): ImportedTerm {
  return {
    trail: [String(tag['name'])],
    slug: textOf(tag['slug']),
    description: textOf(tag['description']) ?? textOf(tag['meta_description']),
  };
}

function authorOf(user: Row): ImportedAuthor {
  return { id: textOf(user['slug']), name: textOf(user['name']) ?? '', bio: textOf(user['bio']), web: textOf(user['website']) };
}

function textOfPost(post: Row, { tags, authors, users, meta }: Tables): ImportedText {
  const id = String(post['id']);
  const field = (name: string): string | undefined => textOf(post[name]);
  const leftOut: LeftOut[] = [];
  const note = (left: LeftOut): void => void leftOut.push(left);
  const isPage = post['type'] === 'page' || isTrue(post['page']);
  const visibility = field('visibility') ?? 'public';
  const isOpen = visibility === 'public';
  if (!isOpen) note({ what: `a text for "${visibility}" only`, why: 'It is a draft here: this site has no members.' });
  if (post['status'] === 'sent') note({ what: 'a text that was only sent as a letter', why: 'It is a draft here.' });
  for (const name of ['codeinjection_head', 'codeinjection_foot'])
    if (field(name) !== undefined) note({ what: 'code for the head or foot of the page', why: 'A piece may hold no code.' });
  const own = tags.get(id) ?? [];
  for (const tag of own.filter(isInternal)) note({ what: `the internal tag "${String(tag['name'])}"`, why: 'No reader saw it.' });
  const draft = !isOpen || !['published', 'scheduled'].includes(String(post['status']));
  const facts = meta.get(id) ?? {};
  const image = field('feature_image') ?? field('image');
  const html = htmlOf(post, note);
  leftOut.push(...doubtsOf(html).map((why) => ({ what: 'a fault of the text', why })));
  const writers = authors.get(id) ?? [users.get(String(post['author_id']))].filter((one) => one !== undefined);
  const [published, updated] = [field('published_at'), field('updated_at')];
  const slug = field('slug') ?? '';
  return {
    ...{
      place: `${isPage ? 'page' : 'post'} ${slug === '' ? id : slug}`,
      kind: isPage ? 'page' : 'article',
      title: field('title') ?? '',
      name: slug,
      draft,
      leftOut,
    },
    date: momentOf(published),
    ...(published !== undefined && updated !== undefined && updated.slice(0, 10) > published.slice(0, 10)
      ? { updated: momentOf(updated) }
      : {}),
    // Older exports name one author in the post.
    authors: writers,
    categories: [],
    hashtags: own.filter((tag) => !isInternal(tag)).map((tag) => String(tag['name'])),
    lists: listsOf(own, writers),
    standfirst: field('custom_excerpt'),
    image:
      image === undefined
        ? undefined
        : {
            src: withoutHost(image),
            alt: textOf(facts['feature_image_alt']),
            caption: textOf(facts['feature_image_caption'])?.replace(/<[^>]*>/g, ''),
          },
    featured: isTrue(post['featured']) || post['featured'] === 1,
    language: field('locale'),
    canonical: field('canonical_url'),
    addresses: slug === '' ? [] : [`/${slug}/`],
    otherNames: [],
    formerIds: isPage ? [] : [id],
    body: { html },
  };
}

function listsOf(tags: readonly Row[], writers: readonly ImportedAuthor[]): readonly OldList[] {
  return [
    ...tags.flatMap((tag): readonly OldList[] => {
      const name = textOf(tag['slug']);
      return name === undefined || isInternal(tag) ? [] : [{ of: 'hashtag', trail: [String(tag['name'])], address: `/tag/${name}/` }];
    }),
    ...writers.flatMap(({ id, name }): readonly OldList[] =>
      id === undefined ? [] : [{ of: 'author', trail: [name], address: `/author/${id}/` }],
    ),
  ];
}

/** Written by Ghost in UTC, with or without saying it. */
function momentOf(typed: string | undefined): string | undefined {
  return typed === undefined || /Z$|[+-]\d\d:?\d\d$/.test(typed) ? typed : `${typed} +0000`;
}

function htmlOf(post: Row, note: (left: LeftOut) => void): string {
  const source = (name: string): string => (typeof post[name] === 'string' ? post[name] : '');
  const [html, lexical, mobiledoc] = [source('html'), source('lexical'), source('mobiledoc')];
  const found = html.trim() !== '' ? plainCards(html) : (lexicalHtml(lexical) ?? mobiledocHtml(mobiledoc));
  if (found === undefined && lexical + mobiledoc !== '')
    note({ what: 'a text that cannot be read', why: 'It is neither HTML nor in a form of Ghost.' });
  return withoutHost(found ?? '');
}

function withoutHost(text: string): string {
  return text.replaceAll('__GHOST_URL__', '');
}
