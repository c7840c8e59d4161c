/** The entries of each collection: they bring the files of a publication into Astro's data store. */
import { join, relative } from 'node:path';
import type { WrittenText } from '../markdown/words/written-text.ts';
import type { Written } from '../schema/written.ts';
import type { PictureFile } from '../reading/pictures/read-picture.ts';
import { fromEnvironment } from '../workspace/workspace.ts';
import { type Entry, moduleImport, pictureImport } from '../platform/imported-entries.ts';
import { collectionLoader } from './collection-loader.ts';
import { soundContent, type SoundContent } from './sound-content.ts';

const workspace = fromEnvironment(process.cwd(), process.env);

/** All collections share one reading. */
let read: Promise<SoundContent> | undefined;
const whole = (): Promise<SoundContent> => (read ??= soundContent(workspace));

export const siteLoader = collectionLoader(whole, {
  name: 'site',
  entriesOf: ({ content: { site } }) => [{ id: 'site', data: { ...site.data } }],
});

export const categoriesLoader = collectionLoader(whole, {
  name: 'categories',
  entriesOf: ({ content: { categories } }) => [{ id: 'categories', data: { tree: categories.data } }],
});

export const hashtagsLoader = collectionLoader(whole, {
  name: 'hashtags',
  entriesOf: ({ content: { hashtags } }) => [{ id: 'hashtags', data: { list: hashtags.data } }],
});

export const authorsLoader = collectionLoader(whole, { name: 'authors', entriesOf: ({ content: { authors } }) => authors.map(fileEntry) });

/** Only shown articles get a module, so the build never loads the imports of a scripted draft. */
export const articlesLoader = collectionLoader(whole, {
  name: 'articles',
  entriesOf: ({ content: { articles }, shown }) =>
    articles.map((file) => ({ ...textEntry(file), ...moduleOf(file, shown.has(file.path)) })),
  inPreview: ({ articles }) => articles.map((file) => ({ ...placeEntry(file), ...moduleOf(file, true) })),
});

export const pagesLoader = collectionLoader(whole, {
  name: 'pages',
  entriesOf: ({ content: { pages } }) => pages.map(textEntry),
  inPreview: ({ pages }) => pages.map(placeEntry),
});

/** The facts of all pictures, but the files only of shown ones, so the build never loads a picture of a draft. */
export const picturesLoader = collectionLoader(whole, {
  name: 'pictures',
  entriesOf: ({ content: { pictures }, shown }) => pictures.map((picture) => pictureEntry(picture, shown.has(picture.path))),
  inPreview: ({ pictures }) => pictures.map((picture) => pictureEntry(picture, true)),
});

export const publicFilesLoader = collectionLoader(whole, {
  name: 'publicFiles',
  entriesOf: ({ content: { publicFiles } }) => publicFiles.map((path) => ({ id: path, data: {} })),
});

function fileEntry({ path, data }: Written<object>): Entry {
  return { id: path, data: { ...data } };
}

/**
 * The facts of a text are stored as metadata, but only where pages cannot read them from the checked content of the command: everything in the store
 * is written, bundled and read again in each build. The body is in the cache of bodies.
 */
function textEntry(file: WrittenText<object>): Entry {
  const { facts, bodyKey, path } = file;
  const isSaved = workspace.checkedContent !== undefined;
  return {
    ...fileEntry(file),
    filePath: pathFromRoot(path),
    rendered: { html: '', metadata: isSaved ? {} : { facts, bodyKey } },
  };
}

/** The path of a text: from Astro's list of files, text editors learn which fields it may have. */
function placeEntry({ path }: WrittenText<object>): Entry {
  return { id: path, data: {}, filePath: pathFromRoot(path) };
}

function moduleOf({ facts }: WrittenText<object>, isShown: boolean): Pick<Entry, 'deferredRender'> {
  return facts.scripted && isShown ? moduleImport : {};
}

function pictureEntry({ path, ...facts }: PictureFile, isShown: boolean): Entry {
  const file = `./${path.split('/').at(-1) ?? ''}`;
  return isShown ? { id: path, data: { ...facts, file }, ...pictureImport('file', file, pathFromRoot(path)) } : { id: path, data: facts };
}

function pathFromRoot(path: string): string {
  return relative(workspace.root, join(workspace.content, path));
}
