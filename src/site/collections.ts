/** The entries of each collection: what Astro has to import, and what it shows to text editors. Pages are rendered from views, not from entries. */
import { join, relative } from 'node:path';
import type { CompileMessage } from '../renderer/compile-message.ts';
import type { WrittenText } from '../markdown/words/written-text.ts';
import { fromEnvironment } from '../workspace/workspace.ts';
import { type Entry, moduleImport } from '../platform/imported-entries.ts';
import { collectionLoader } from './collection-loader.ts';

const workspace = fromEnvironment(process.cwd(), process.env);

/** A scripted article has a module. In a build only shown ones have, so that nothing is imported for a draft. */
export const articlesLoader = collectionLoader('articles', {
  inPreview: ({ articles }) => articles.map((file) => ({ ...placeEntry(file), ...(file.facts.scripted ? moduleImport : {}) })),
  inBuild: async () => (await scriptedArticles()).map((path) => ({ ...placeEntry({ path }), ...moduleImport })),
});

export const pagesLoader = collectionLoader('pages', { inPreview: ({ pages }) => pages.map(placeEntry) });

/** Of these, only the schema is used. */
export const schemaOnly = (name: string) => collectionLoader(name, {});

/** The path of a text: from Astro's list of files, text editors learn which fields it may have. */
function placeEntry({ path }: Pick<WrittenText<object>, 'path'>): Entry {
  return { id: path, data: {}, filePath: relative(workspace.astro, join(workspace.content, path)) };
}

/** Waits for the command; none where no command has started this process (`astro check`). */
async function scriptedArticles(): Promise<readonly string[]> {
  const { channel } = process;
  if (!channel) return [];
  // Keeps the process alive while it waits.
  channel.ref();
  const { scripted } = await new Promise<CompileMessage>((resolve) =>
    process.once('message', (message: CompileMessage) => resolve(message)),
  );
  channel.unref();
  return scripted;
}
