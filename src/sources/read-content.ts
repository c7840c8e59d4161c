/** A content folder → every file of it, parsed and valid by itself, and the problems of those that are not. */
import { join, posix } from 'node:path';
import type { z } from 'astro/zod';
import type { WrittenText } from '../markdown/written-text.ts';
import type { ArticleFields } from '../schema/article.ts';
import { authorSchema, type AuthorFields } from '../schema/author.ts';
import { categoriesSchema, type CategoryFields } from '../schema/categories.ts';
import { hashtagsSchema, type HashtagFields } from '../schema/hashtags.ts';
import type { PageFields } from '../schema/page.ts';
import { fieldWarnings } from '../schema/field-warnings.ts';
import { printable, type Problem, type Warning } from '../schema/problem.ts';
import { siteSchema, type SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import type { BodyStore } from './body-store.ts';
import { atOnce } from './at-once.ts';
import { blankAuthor } from './blank-fields.ts';
import { type Collection, collectionOf } from './collection-of.ts';
import type { KeptReadings } from './kept-readings.ts';
import { listFiles } from './list-files.ts';
import { drawingProblems } from './read-drawing.ts';
import { type PictureFile, readPicture } from './read-picture.ts';
import { readTexts } from './read-texts.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { type ReadAuthor, ReadingMemory } from './reading-memory.ts';
import type { Threads } from './reading-threads.ts';
import type { ReadWrittenText } from './read-written-text.ts';
import { textKinds } from './text-kinds.ts';
import { typesetFields } from './typeset-fields.ts';
import { misplaced, missing } from './unread-files.ts';

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
  /** Of those there are, from the content folder, in order. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

interface Folders {
  readonly content: string;
  readonly public: string;
  readonly bodies: BodyStore;
  /** Absent: every file is read anew. */
  readonly readings?: KeptReadings | undefined;
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
  const { paths, problems: linked } = await listFiles(folders.content);
  // All of it is copied: `.well-known/security.txt` too.
  const publicList = await listFiles(folders.public, { hidden: true });
  const problems = [...linked, ...publicList.problems.map((problem) => ({ ...problem, file: `/public/${problem.file}` }))];
  const warnings: Warning[] = [];
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
  for (const path of publicList.paths.filter((name) => /\.svg$/i.test(name)))
    problems.push(...(await drawingProblems(join(folders.public, path), `/public/${path}`)));
  const present = new Set(paths);
  const all = (wanted: Collection): readonly string[] => paths.filter((path) => collectionOf(path) === wanted);
  const setting = async <Schema extends z.ZodType>(schema: Schema, path: string): Promise<Written<z.output<Schema>> | undefined> =>
    present.has(path) ? note(await readYamlFile(schema, folders.content, path)) : undefined;

  const absent = ['site.yaml', 'categories.yaml'].filter((path) => !present.has(path));
  problems.push(
    ...absent.map(missing),
    ...paths.filter((path) => collectionOf(path) === undefined).map((path) => misplaced(path, present)),
  );
  const site = await setting(siteSchema, 'site.yaml');
  const categories = await setting(categoriesSchema, 'categories.yaml');
  const unspelled = { path: 'hashtags.yaml', data: [], lines: {} };
  const hashtags = present.has('hashtags.yaml') ? await setting(hashtagsSchema, 'hashtags.yaml') : unspelled;

  const { content: folder, bodies, readings, threads, memory = new ReadingMemory(), onRead } = folders;
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
    atOnce(unknown, peopleAtOnce, async (path) => {
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

  const named = picturesNamed(articles, pages, authors);
  const pictureFiles = paths.filter((path) => named.has(path.normalize('NFC')));
  const measured = await memory.pictures.recall(folder, pictureFiles, (unknown) =>
    atOnce(unknown, picturesAtOnce, (path) => readPicture(join(folder, path), path, readings)),
  );
  const pictures = measured.flatMap((picture) => ('message' in picture ? [] : [picture]));
  problems.push(...measured.flatMap((picture) => ('message' in picture ? [picture] : [])));
  await readings?.save();

  const files = paths.length + absent.length;
  const said = { problems: problems.map(printable), warnings: warnings.map(printable) };
  if (!site || !categories || !hashtags) return { files, paths, ...said };
  const damaged = new Set(problems.map(({ file }) => file));
  const set = <Data>(file: Written<Data>): Written<Data> => ({ ...file, data: typesetFields(file.data, site.data.language) });
  const settings = { site: set(site), categories: set(categories), hashtags: set(hashtags), authors: authors.map(set) };
  const content = { ...settings, articles, pages, pictures, publicFiles: publicList.paths, damaged };
  return { content, files, paths, ...said };
}

async function readAuthor(folder: string, path: string): Promise<ReadAuthor> {
  const { written = { path, data: blankAuthor, lines: {} }, problems } = await readYamlFile(authorSchema, folder, path);
  return { written, problems, warnings: fieldWarnings(written) };
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
