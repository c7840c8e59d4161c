/** A content folder → every file of it, parsed and valid by itself, and the problems of those that are not. */
import { join, posix } from 'node:path';
import type { z } from 'astro/zod';
import type { WrittenText } from '../markdown/written-text.ts';
import { articleSchema, type ArticleFields } from '../schema/article.ts';
import { authorSchema, type AuthorFields } from '../schema/author.ts';
import { categoriesSchema, type CategoryFields } from '../schema/categories.ts';
import { hashtagsSchema, type HashtagFields } from '../schema/hashtags.ts';
import { pageSchema, type PageFields } from '../schema/page.ts';
import { parseFields } from '../schema/parse-fields.ts';
import type { Problem } from '../schema/problem.ts';
import { siteSchema, type SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import type { BodyStore } from './body-store.ts';
import { collectionOf } from './collection-of.ts';
import { listFiles } from './list-files.ts';
import { type PictureFile, readPicture } from './read-picture.ts';
import { readText } from './read-text.ts';
import { readWrittenText } from './read-written-text.ts';
import { readYaml } from './read-yaml.ts';
import { typesetFields } from './typeset-fields.ts';

export interface Content {
  readonly site: Written<SiteFields>;
  readonly categories: Written<readonly CategoryFields[]>;
  readonly hashtags: Written<readonly HashtagFields[]>;
  readonly authors: readonly Written<AuthorFields>[];
  readonly articles: readonly WrittenText<ArticleFields>[];
  readonly pages: readonly WrittenText<PageFields>[];
  /** The pictures that some file names, where they exist. */
  readonly pictures: readonly PictureFile[];
  /** What `public/` holds, by path from it: links may lead there. */
  readonly publicFiles: readonly string[];
  /** Paths of files that have a problem: they are here with what could be read of them, so that others may name them. */
  readonly damaged: ReadonlySet<string>;
}

export interface ReadContent {
  /** Absent when the settings cannot be read. Not fit to be published unless there are no problems. */
  readonly content?: Content;
  /** How many files there are, or should be. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

interface Folders {
  readonly content: string;
  readonly public: string;
  readonly bodies: BodyStore;
}

/** Reads the whole publication. Never throws for what a writer did. */
export async function readContent(folders: Folders): Promise<ReadContent> {
  const { paths, problems: linked } = await listFiles(folders.content);
  const publicList = await listFiles(folders.public);
  const problems = [...linked, ...publicList.problems.map((problem) => ({ ...problem, file: `/public/${problem.file}` }))];
  const present = new Set(paths);
  const reader = new FileReader(folders.content, problems);

  const absent = ['site.yaml', 'categories.yaml'].filter((path) => !present.has(path));
  problems.push(...absent.map(missing));
  const site = present.has('site.yaml') ? await reader.yaml(siteSchema, 'site.yaml') : undefined;
  const categories = present.has('categories.yaml') ? await reader.yaml(categoriesSchema, 'categories.yaml') : undefined;
  const hashtags = present.has('hashtags.yaml')
    ? await reader.yaml(hashtagsSchema, 'hashtags.yaml')
    : { path: 'hashtags.yaml', data: [], lines: {} };
  for (const path of paths) if (collectionOf(path) === undefined) problems.push(misplaced(path));

  const authors: Written<AuthorFields>[] = [];
  const articles: WrittenText<ArticleFields>[] = [];
  const pages: WrittenText<PageFields>[] = [];
  for (const path of paths) {
    const collection = collectionOf(path);
    const rules = { folder: folders.content, path, files: present, bodies: folders.bodies, site: site?.data };
    if (collection === 'authors') authors.push((await reader.yaml(authorSchema, path)) ?? { path, data: blankAuthor, lines: {} });
    if (collection === 'articles') articles.push(reader.note(await readWrittenText(articleSchema, blankArticle, rules)));
    if (collection === 'pages') pages.push(reader.note(await readWrittenText(pageSchema, blankPage, rules)));
  }

  const pictures: PictureFile[] = [];
  const named = picturesNamed(articles, pages, authors);
  for (const path of paths.filter((path) => named.has(path.normalize('NFC')))) {
    const picture = await readPicture(join(folders.content, path), path);
    if ('message' in picture) problems.push(picture);
    else pictures.push(picture);
  }

  const files = paths.length + absent.length;
  if (!site || !categories || !hashtags) return { files, problems };
  const damaged = new Set(problems.map(({ file }) => file));
  const set = <Data>(file: Written<Data>): Written<Data> => ({ ...file, data: typesetFields(file.data, site.data.language) });
  const settings = { site: set(site), categories: set(categories), hashtags: set(hashtags), authors: authors.map(set) };
  return { content: { ...settings, articles, pages, pictures, publicFiles: publicList.paths, damaged }, files, problems };
}

/** What stands for the fields of a damaged file that are missing or wrong. */
const blankAuthor: AuthorFields = { name: '', links: [] };
const blankPage: PageFields = { title: '' };
const blankArticle: ArticleFields = {
  ...{ title: '', published: '1970-01-01', display: 'standard' as const, draft: false, scripted: false },
  ...{
    authors: [],
    categories: [],
    hashtags: [],
    aliases: [],
    related: [],
    disagreesWith: [],
    disclosures: [],
    corrections: [],
    sources: [],
  },
};

/** Reads one file after the other and keeps what is wrong with them. */
class FileReader {
  readonly #folder: string;
  readonly #problems: Problem[];

  constructor(folder: string, problems: Problem[]) {
    this.#folder = folder;
    this.#problems = problems;
  }

  async yaml<Schema extends z.ZodType>(schema: Schema, path: string): Promise<Written<z.output<Schema>> | undefined> {
    const { text, problems } = await readText(join(this.#folder, path), path);
    this.#problems.push(...problems);
    if (text === undefined) return undefined;
    const yaml = readYaml({ path, yaml: text, firstLine: 1, field: 'file' });
    this.#problems.push(...yaml.problems);
    if (!yaml.raw) return undefined;
    const fields = parseFields(schema, yaml.raw);
    this.#problems.push(...fields.problems);
    return fields.written;
  }

  note<Data>({ written, problems }: { readonly written: Data; readonly problems: readonly Problem[] }): Data {
    this.#problems.push(...problems);
    return written;
  }
}

/** Paths of pictures that some file names, in NFC, whether they exist or not. */
function picturesNamed(articles: Content['articles'], pages: Content['pages'], authors: Content['authors']): ReadonlySet<string> {
  const beside = (path: string, src: string): string => posix.join(posix.dirname(path), src).normalize('NFC');
  return new Set([
    ...articles.flatMap(({ path, data, facts }) => [
      ...(data.image ? [beside(path, data.image.src)] : []),
      ...facts.pictures.map(({ src }) => beside(path, src)),
    ]),
    ...pages.flatMap(({ path, facts }) => facts.pictures.map(({ src }) => beside(path, src))),
    ...authors.flatMap(({ path, data }) => (data.portrait ? [beside(path, data.portrait.src)] : [])),
  ]);
}

function missing(path: string): Problem {
  return { file: path, field: 'file', message: 'The file is missing.', fix: 'content/README.md says what it holds.' };
}

function misplaced(path: string): Problem {
  const ending = /\.(md|markdown|mdx)$/i.test(path) ? '.mdx' : /\.ya?ml$/i.test(path) ? '.yaml' : undefined;
  const renamed = ending && path.replace(/\.\w+$/, ending);
  const message = 'No part of the publication reads this file.';
  if (renamed && renamed !== path && collectionOf(renamed) !== undefined)
    return { file: path, field: 'file', message, fix: `Rename it so that it ends in ${ending}.` };
  if (/\.(bmp|heic|pdf|psd|svg|tiff?)$/i.test(path)) {
    return {
      file: path,
      field: 'file',
      message,
      fix: 'Pictures are avif, gif, jpg, png or webp; what readers may fetch as it is belongs in public/.',
    };
  }
  return {
    file: path,
    field: 'file',
    message,
    fix: 'Pieces live in articles/, pages right in pages/, people right in authors/; content/README.md shows the whole folder.',
  };
}
