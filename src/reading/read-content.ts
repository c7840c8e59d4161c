/** A content folder → every file of it, parsed and valid by itself, and the problems of those that are not. */
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { WrittenText } from '../markdown/written-text.ts';
import type { ArticleFields } from '../schema/article.ts';
import { authorSchema, type AuthorFields } from '../schema/author.ts';
import { categoriesSchema, type CategoryFields } from '../schema/categories.ts';
import { hashtagsSchema, type HashtagFields } from '../schema/hashtags.ts';
import type { PageFields } from '../schema/page.ts';
import { withOwnExample } from '../schema/own-examples.ts';
import { fieldWarnings } from '../schema/field-warnings.ts';
import { markupWarnings } from '../schema/markup-warnings.ts';
import { printable, saidOnce, type Problem, type Warning } from '../schema/problem.ts';
import { siteSchema, type SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import type { BodyCache } from '../cache/body-cache.ts';
import { mapConcurrently } from '../disk/map-concurrently.ts';
import { blankAuthor } from './texts/blank-fields.ts';
import { type Collection, collectionOf } from './collection-of.ts';
import type { ReadingCache } from '../cache/reading-cache.ts';
import { ownValues } from './own-values.ts';
import { namedPictures } from './pictures/named-pictures.ts';
import { type PictureFile, readPicture } from './pictures/read-picture.ts';
import { readPublic } from './public/read-public.ts';
import { readTexts } from './texts/read-texts.ts';
import { readYamlFile } from './yaml/read-yaml-file.ts';
import { type ReadAuthor, ReadingMemory } from './reading-memory.ts';
import type { Threads } from './texts/reading-threads.ts';
import type { ReadWrittenText } from './texts/read-written-text.ts';
import { textKinds } from './texts/text-kinds.ts';
import { typesetFields } from './texts/typeset-fields.ts';
import { isWritten, misplaced, missing } from './unread-files.ts';
import { listWrittenFiles } from './list-written-files.ts';

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
  /** What lies beside the texts, by path from the content folder, and is published only as far as a text shows it. */
  readonly filesBeside: readonly string[];
  /** Paths of files that have a problem: they are here with what could be read of them, so that others may name them. */
  readonly damaged: ReadonlySet<string>;
}

export interface ReadContent {
  /** Absent when the settings cannot be read. Not fit to be published unless there are no problems. */
  readonly content?: Content;
  /** How many files there are, or should be. */
  readonly files: number;
  /** Of those there are, from the content folder, in order. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

interface Folders {
  readonly content: string;
  readonly public: string;
  readonly bodies: BodyCache;
  /** Where the site will stand; absent: where site.yaml says. */
  readonly url?: string | undefined;
  /** Absent: every file is read anew. */
  readonly readings?: ReadingCache | undefined;
  /** Absent: everything is read in the one that asks. */
  readonly threads?: Threads | undefined;
  /** Of an earlier reading of the same folder by the same process; absent: there was none. */
  readonly memory?: ReadingMemory | undefined;
  /** Told after each file that holds a text or a person, or after some that were read together, how many of them have been read, and how many there are. */
  readonly onRead?: ((done: number, total: number) => void) | undefined;
}

/** A picture may fill a large part of the memory; what a person is does not. */
const peopleAtOnce = 64;
const picturesAtOnce = 4;

/** Reads the whole publication. Never throws for what a writer did. */
export async function readContent(folders: Folders): Promise<ReadContent> {
  const { paths, problems: linked } = await listWrittenFiles(folders.content);
  const { content: folder, bodies, url, readings, threads, memory = new ReadingMemory(), onRead } = folders;
  const copied = await readPublic(folders.public, memory.copied);
  const problems = [...linked, ...copied.problems];
  const warnings = [...copied.warnings];
  const note = <Data>(read: {
    readonly written: Data;
    readonly problems: readonly Problem[];
    readonly warnings?: readonly Warning[];
  }): Data => {
    // One by one: a text may have more problems than a call may have arguments.
    for (const problem of read.problems) problems.push(problem);
    for (const warning of read.warnings ?? []) warnings.push(warning);
    return read.written;
  };
  const present = new Set(paths);
  const all = (wanted: Collection): readonly string[] => paths.filter((path) => collectionOf(path) === wanted);
  const setting = async <Schema extends z.ZodType<object>>(
    schema: Schema,
    path: string,
  ): Promise<Written<z.output<Schema>> | undefined> => {
    if (!present.has(path)) return undefined;
    const read = await readYamlFile(schema, folders.content, path);
    return note({ ...read, warnings: read.written ? markupWarnings(read.written) : [] });
  };

  const absent = ['site.yaml', 'categories.yaml'].filter((path) => !present.has(path));
  problems.push(...absent.filter((path) => !linked.some(({ file }) => file === path)).map(missing));
  const unread = paths.filter((path) => collectionOf(path) === undefined);
  for (const path of unread) (isWritten(path) ? problems : warnings).push(misplaced(path, present));
  const settled = await setting(siteSchema, 'site.yaml');
  const site = settled && url !== undefined ? { ...settled, data: { ...settled.data, url } } : settled;
  const categories = await setting(categoriesSchema, 'categories.yaml');
  const unspelled = { path: 'hashtags.yaml', data: [], lines: {} };
  const hashtags = present.has('hashtags.yaml') ? await setting(hashtagsSchema, 'hashtags.yaml') : unspelled;

  const total = (['articles', 'authors', 'pages'] as const).flatMap(all).length;
  let done = 0;
  const tell = (count: number): void => onRead?.((done += count), total);
  const rules = { folder, files: present, bodies, readings, threads, site: site?.data, onRead: tell };
  // The body of a text without problems will be drawn.
  const isSound = async ({ written, problems }: ReadWrittenText<unknown>): Promise<boolean> =>
    problems.length > 0 || bodies.has(written.bodyKey);
  memory.forgetTextsUnless({ folder, files: present, site: site?.data });
  const articlesRead = await memory.articles.recall(
    folder,
    all('articles'),
    (unknown) => readTexts('articles', textKinds.articles, unknown, rules),
    isSound,
  );
  const articles = articlesRead.map(note);
  const people = await memory.authors.recall(folder, all('authors'), (unknown) =>
    mapConcurrently(unknown, peopleAtOnce, async (path) => {
      const person = await readAuthor(folder, path);
      tell(1);
      return person;
    }),
  );
  const authors = people.map(note);
  const pagesRead = await memory.pages.recall(
    folder,
    all('pages'),
    (unknown) => readTexts('pages', textKinds.pages, unknown, rules),
    isSound,
  );
  const pages = pagesRead.map(note);

  const named = namedPictures(articles, pages, authors);
  const pictureFiles = paths.filter((path) => named.has(path.normalize('NFC')));
  const measured = await memory.pictures.recall(folder, pictureFiles, (unknown) =>
    mapConcurrently(unknown, picturesAtOnce, (path) => readPicture(join(folder, path), path, readings)),
  );
  const pictures = measured.flatMap((picture) => ('message' in picture ? [] : [picture]));
  for (const picture of measured) if ('message' in picture) problems.push(picture);
  await readings?.write();

  const files = paths.length + absent.length;
  const own = problems.some(({ exampleOf }) => exampleOf)
    ? ownValues({ articles, authors, categories: categories?.data ?? [] })
    : undefined;
  const said = {
    problems: saidOnce(problems).map((problem) => printable(own ? withOwnExample(problem, own) : problem)),
    warnings: saidOnce(warnings).map(printable),
  };
  if (!site || !categories || !hashtags) return { files, paths, ...said };
  const damaged = new Set(problems.map(({ file }) => file));
  const set = <Data>(file: Written<Data>): Written<Data> => ({ ...file, data: typesetFields(file.data, site.data.language) });
  const settings = { site: set(site), categories: set(categories), hashtags: set(hashtags), authors: authors.map(set) };
  const content = {
    ...settings,
    articles,
    pages,
    pictures,
    publicFiles: copied.paths,
    filesBeside: [...unread, ...all('beside')],
    damaged,
  };
  return { content, files, paths, ...said };
}

async function readAuthor(folder: string, path: string): Promise<ReadAuthor> {
  const { written = { path, data: blankAuthor, lines: {} }, problems } = await readYamlFile(authorSchema, folder, path);
  return { written, problems, warnings: fieldWarnings(written) };
}
