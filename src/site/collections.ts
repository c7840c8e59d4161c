/** What each collection holds: the bridge from the files of a publication to Astro's data store. */
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import type { WrittenText } from '../markdown/written-text.ts';
import type { Written } from '../schema/written.ts';
import { fromEnvironment } from '../sources/workspace.ts';
import { collectionLoader, type Entry } from './collection-loader.ts';
import { ContentSource, type ReadPublication } from './content-source.ts';

const source = new ContentSource(fromEnvironment(process.cwd(), process.env));

const filled = (name: string, entriesOf: (read: Required<ReadPublication>) => readonly Entry[]) =>
  collectionLoader(source, {
    name,
    entriesOf: ({ content, shown, ...read }) => (content && shown ? entriesOf({ content, shown, ...read }) : []),
  });

export const siteLoader = filled('site', ({ content }) => [{ id: 'site', data: { ...content.site.data } }]);

export const categoriesLoader = filled('categories', ({ content }) => [{ id: 'categories', data: { tree: content.categories.data } }]);

export const hashtagsLoader = filled('hashtags', ({ content }) => [{ id: 'hashtags', data: { list: content.hashtags.data } }]);

export const authorsLoader = filled('authors', ({ content }) => content.authors.map(fileEntry));

/** Only what is shown is drawn by a module: what a scripted draft imports never meets the build. */
export const articlesLoader = filled('articles', ({ content, shown }) =>
  content.articles.map((file) => ({
    ...textEntry(file),
    ...(file.facts.scripted && shown.has(file.path) ? { deferredRender: true } : {}),
  })),
);

export const pagesLoader = filled('pages', ({ content }) => content.pages.map(textEntry));

/** The facts of all pictures; the file only of what is shown: one that belongs to a draft never meets the build. */
export const picturesLoader = filled('pictures', ({ content, shown }) =>
  content.pictures.map(({ path, ...facts }) => {
    const file = `./${path.split('/').at(-1) ?? ''}`;
    const imported = { filePath: pathFromRoot(path), assetImports: [file], imageImports: [['file']] };
    return shown.has(path) ? { id: path, data: { ...facts, file }, ...imported } : { id: path, data: facts };
  }),
);

export const publicFilesLoader = filled('publicFiles', ({ content }) => content.publicFiles.map((path) => ({ id: path, data: {} })));

/** One entry: the problems of the content, and a name for the state it is in. */
export const stateLoader = collectionLoader(source, {
  name: 'state',
  problemsAreEntries: true,
  entriesOf: (read) => [
    {
      id: 'state',
      data: {
        problems: read.problems,
        damagedPages: read.damagedPages,
        revision: createHash('sha256')
          .update(JSON.stringify(read.content ?? read.problems))
          .digest('hex'),
      },
    },
  ],
});

function fileEntry({ path, data }: Written<object>): Entry {
  return { id: path, data: { ...data } };
}

/**
 * What a text has beside its fields travels as metadata, unless the pages find it where the command has left it: whatever is in the store
 * is written, bundled and read again in each build. Its body stays in the store of bodies.
 */
function textEntry(file: WrittenText<object>): Entry {
  const { facts, bodyKey, path } = file;
  const isHandedOver = source.workspace.handedOver !== undefined;
  return {
    ...fileEntry(file),
    filePath: pathFromRoot(path),
    rendered: { html: '', metadata: isHandedOver ? {} : { facts, bodyKey } },
  };
}

function pathFromRoot(path: string): string {
  return relative(source.workspace.root, join(source.workspace.content, path));
}
