/** Reads a content folder: all files, parsed and valid by themselves, and the problems of the others. */
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { BodyCache } from '../cache/body-cache.ts';
import type { ReadingCache } from '../cache/reading-cache.ts';
import { mapConcurrently } from '../disk/map-concurrently.ts';
import { authorSchema, type AuthorFields } from '../schema/author.ts';
import { categoriesSchema } from '../schema/categories.ts';
import { fieldWarnings } from '../schema/fields/field-warnings.ts';
import { goneSchema } from '../schema/gone.ts';
import { hashtagsSchema } from '../schema/hashtags.ts';
import { markupWarnings } from '../schema/fields/markup-warnings.ts';
import type { Problem, Warning } from '../problems/problem.ts';
import { siteSchema, type SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import { type Collection, collectionOf } from './collection-of.ts';
import type { Content } from './content.ts';
import { Findings } from './findings.ts';
import { listWrittenFiles } from './list-written-files.ts';
import { namedPictures } from './pictures/named-pictures.ts';
import { type PictureFile, readPicture } from './pictures/read-picture.ts';
import { readPublic } from './public/read-public.ts';
import { type ReadAuthor, ReadingMemory } from './reading-memory.ts';
import { blankAuthor } from './texts/blank-fields.ts';
import { readTexts } from './texts/read-texts.ts';
import type { Threads } from './texts/reading-threads.ts';
import type { ReadWrittenText } from './texts/read-written-text.ts';
import { textKinds } from './texts/text-kinds.ts';
import { typesetFields } from './texts/typeset-fields.ts';
import { isWritten, misplaced, missing } from './unread-files.ts';
import { readYamlFile } from './yaml/read-yaml-file.ts';

export interface ReadContent {
  /** Absent if the settings cannot be read. Must be published only if there are no problems. */
  readonly content?: Content;
  /** The number of files, missing required ones included. */
  readonly files: number;
  /** The paths of existing files from the content folder, sorted. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

interface Sources {
  /** The content folder. */
  readonly content: string;
  /** The folder of files that are published unchanged. */
  readonly public: string;
  readonly bodies: BodyCache;
  /** The address of the site, instead of `url` in site.yaml. */
  readonly url?: string | undefined;
  /** Absent: readings are not cached. */
  readonly readings?: ReadingCache | undefined;
  /** Absent: everything is read in this thread. */
  readonly threads?: Threads | undefined;
  /** From an earlier reading of the same folder in this process; absent: there was none. */
  readonly memory?: ReadingMemory | undefined;
  /** Called while texts and authors are read, with the number read so far and the total. */
  readonly onRead?: ((done: number, total: number) => void) | undefined;
  /** Called for each text that is not cached, before the first of them is read. */
  readonly onUnread?: (() => void) | undefined;
}

const authorsAtOnce = 64;
/** A picture may need much memory. */
const picturesAtOnce = 4;

/** Reads the whole publication. Never throws because of content. */
export async function readContent(sources: Sources): Promise<ReadContent> {
  const { content: folder, url, readings, memory = new ReadingMemory() } = sources;
  const { paths, problems: linked } = await listWrittenFiles(folder);
  const copied = await readPublic(sources.public, memory.copied);
  const findings = new Findings([...linked, ...copied.problems], copied.warnings);
  const files = filesOf(paths);

  const absent = ['site.yaml', 'categories.yaml'].filter((path) => !files.present.has(path));
  findings.problems.push(...absent.filter((path) => !linked.some(({ file }) => file === path)).map(missing));
  const { site, categories, hashtags, gone } = await readSettings(folder, files, url, findings);
  const { articles, authors, pages } = await readTextsAndAuthors({ ...sources, memory }, files, site?.data, findings);
  const named = namedPictures({ articles, pages, authors }, site?.data);
  const unread = paths.filter((path) => collectionOf(path) === undefined && !named.has(path.normalize('NFC')));
  for (const path of unread) (isWritten(path) ? findings.problems : findings.warnings).push(misplaced(path, files.present));
  const pictures = await readPictures(paths, named, { folder, readings, memory }, findings);
  await readings?.write();

  const own = { articles, authors, categories: categories?.data ?? [] };
  const read = { files: paths.length + absent.length, paths, ...findings.finished(own) };
  if (!site || !categories || !hashtags || !gone) return read;
  const typeset = <Data>(schema: z.ZodType, file: Written<Data>): Written<Data> => ({
    ...file,
    data: typesetFields(schema, file.data, site.data.language),
  });
  const content: Content = {
    site: typeset(siteSchema, site),
    categories: typeset(categoriesSchema, categories),
    hashtags: typeset(hashtagsSchema, hashtags),
    gone: typeset(goneSchema, gone),
    authors: authors.map((author) => typeset(authorSchema, author)),
    ...{ articles, pages, pictures },
    publicFiles: copied.paths,
    filesBeside: [...unread, ...files.of('beside')],
    damaged: new Set(findings.problems.map(({ file }) => file)),
  };
  return { content, ...read };
}

interface Files {
  /** All paths. */
  readonly present: ReadonlySet<string>;
  of(collection: Collection): readonly string[];
}

function filesOf(paths: readonly string[]): Files {
  return { present: new Set(paths), of: (collection) => paths.filter((path) => collectionOf(path) === collection) };
}

type Settings = Partial<Pick<Content, 'site' | 'categories' | 'hashtags' | 'gone'>>;

/** Only those that can be read. */
async function readSettings(folder: string, { present }: Files, url: string | undefined, findings: Findings): Promise<Settings> {
  const setting = async <Schema extends z.ZodType<object>>(
    schema: Schema,
    path: string,
  ): Promise<Written<z.output<Schema>> | undefined> => {
    if (!present.has(path)) return undefined;
    const read = await readYamlFile(schema, folder, path);
    return findings.add({ ...read, warnings: read.written ? markupWarnings(read.written) : [] });
  };
  const site = await setting(siteSchema, 'site.yaml');
  const categories = await setting(categoriesSchema, 'categories.yaml');
  const noEntries = (path: string) => ({ path, data: [], lines: {} });
  const hashtags = present.has('hashtags.yaml') ? await setting(hashtagsSchema, 'hashtags.yaml') : noEntries('hashtags.yaml');
  const gone = present.has('gone.yaml') ? await setting(goneSchema, 'gone.yaml') : noEntries('gone.yaml');
  return {
    ...(site ? { site: url === undefined ? site : { ...site, data: { ...site.data, url } } } : {}),
    ...{ ...(categories && { categories }), ...(hashtags && { hashtags }), ...(gone && { gone }) },
  };
}

type TextsAndAuthors = Pick<Content, 'articles' | 'pages'> & { readonly authors: readonly Written<AuthorFields>[] };

async function readTextsAndAuthors(
  { content: folder, bodies, readings, threads, memory, onRead, onUnread }: Sources & { readonly memory: ReadingMemory },
  files: Files,
  site: SiteFields | undefined,
  findings: Findings,
): Promise<TextsAndAuthors> {
  const total = (['articles', 'authors', 'pages'] as const).flatMap(files.of).length;
  let done = 0;
  const count = (read: number): void => onRead?.((done += read), total);
  const rules = { folder, files: files.present, bodies, readings, threads, site, onRead: count, onUnread };
  // A text without problems will be rendered, so its body must be cached.
  const isSound = async ({ written, problems }: ReadWrittenText<unknown>): Promise<boolean> =>
    problems.length > 0 || bodies.has(written.bodyKey);
  memory.forgetTextsUnless({ folder, files: files.present, site });
  const articles = await memory.articles.recall(
    folder,
    files.of('articles'),
    (unknown) => readTexts('articles', textKinds.articles, unknown, rules),
    isSound,
  );
  const authors = await memory.authors.recall(folder, files.of('authors'), (unknown) =>
    mapConcurrently(unknown, authorsAtOnce, async (path) => {
      const author = await readAuthor(folder, path);
      count(1);
      return author;
    }),
  );
  const pages = await memory.pages.recall(
    folder,
    files.of('pages'),
    (unknown) => readTexts('pages', textKinds.pages, unknown, rules),
    isSound,
  );
  return {
    articles: articles.map((read) => findings.add(read)),
    authors: authors.map((read) => findings.add(read)),
    pages: pages.map((read) => findings.add(read)),
  };
}

async function readAuthor(folder: string, path: string): Promise<ReadAuthor> {
  const { written = { path, data: blankAuthor, lines: {} }, problems } = await readYamlFile(authorSchema, folder, path);
  return { written, problems, warnings: fieldWarnings(written) };
}

/** The named pictures that exist and can be shown. `named` in NFC. */
async function readPictures(
  paths: readonly string[],
  named: ReadonlySet<string>,
  { folder, readings, memory }: { readonly folder: string; readonly readings: ReadingCache | undefined; readonly memory: ReadingMemory },
  findings: Findings,
): Promise<readonly PictureFile[]> {
  const files = paths.filter((path) => named.has(path.normalize('NFC')));
  const measured = await memory.pictures.recall(folder, files, (unknown) =>
    mapConcurrently(unknown, picturesAtOnce, (path) => readPicture(join(folder, path), path, readings)),
  );
  for (const picture of measured) if ('message' in picture) findings.problems.push(picture);
  return measured.flatMap((picture) => ('message' in picture ? [] : [picture]));
}
