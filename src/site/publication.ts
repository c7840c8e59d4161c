/** The entry point of pages to the publication. Only this file and `body-of.ts` import `astro:content`. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { BodyFacts } from '../markdown/body.ts';
import type { WrittenText } from '../markdown/words/written-text.ts';
import type { ContentFiles } from '../model/content-files.ts';
import { buildPublication, type Publication } from '../model/publication.ts';
import type { Written } from '../schema/written.ts';
import { loadCheckedContent } from '../build/checked-content.ts';
import { fromEnvironment, type Workspace } from '../workspace/workspace.ts';

const workspace = fromEnvironment(process.cwd(), process.env);

let built: Promise<Publication> | undefined;

/** The publication: in a build made once from the collections, in a preview from the files, in their last state without problems. */
export async function publication(): Promise<Publication> {
  // Imported here, because it reads texts: the bundle of a build must not contain that code.
  if (import.meta.env.DEV) return (await import('./preview/preview-publication.ts')).previewPublication();
  return (built ??= build());
}

/** The moment that the site is built for, in milliseconds since 1970: `--now`, or else the current time. */
export function moment(): number {
  return workspace.now ?? Date.now();
}

async function build(): Promise<Publication> {
  const built = buildPublication(await filesOfCollections(), { now: moment(), drafts: workspace.drafts });
  if (!built.publication) throw new Error(`Problems that the loaders did not see: ${JSON.stringify(built.problems)}`);
  return built.publication;
}

/** Without line numbers: they are needed only for problems, and the loaders have already refused those. */
async function filesOfCollections(): Promise<ContentFiles> {
  const [site, categories, hashtags] = await Promise.all([
    getEntry('site', 'site'),
    getEntry('categories', 'categories'),
    getEntry('hashtags', 'hashtags'),
  ]);
  if (!site || !categories || !hashtags) throw new Error('The collections were not filled.');
  const textOf = await textsOf(workspace);
  return {
    site: { path: 'site.yaml', data: site.data, lines: {} },
    categories: { path: 'categories.yaml', data: categories.data.tree, lines: {} },
    hashtags: { path: 'hashtags.yaml', data: hashtags.data.list, lines: {} },
    authors: (await getCollection('authors')).map(fileOf),
    articles: (await getCollection('articles')).map(textOf),
    pages: (await getCollection('pages')).map(textOf),
    pictures: (await getCollection('pictures')).map(({ id, data: { width, height, digest } }) => ({ path: id, width, height, digest })),
    publicFiles: (await getCollection('publicFiles')).map(({ id }) => id),
  };
}

function fileOf<Data>({ id, data }: { id: string; data: Data }): Written<Data> {
  return { path: id, data, lines: {} };
}

/** The facts of a text: from the checked content of the command, or else from the store, where collections.ts has put them. */
async function textsOf(workspace: Workspace) {
  const { checkedContent } = workspace;
  const { content } = checkedContent === undefined ? {} : await loadCheckedContent(workspace, checkedContent);
  const read = content && new Map([...content.articles, ...content.pages].map(({ path, facts, bodyKey }) => [path, { facts, bodyKey }]));
  return <Data>(entry: { id: string; data: Data; rendered?: CollectionEntry<'articles'>['rendered'] }): WrittenText<Data> => {
    const { bodyKey, facts } = read?.get(entry.id) ?? entry.rendered?.metadata ?? {};
    if (typeof bodyKey !== 'string') throw new Error(`${entry.id} is stored without its body.`);
    // Stored by collections.ts, where the type is checked.
    return { ...fileOf(entry), facts: facts as BodyFacts, bodyKey };
  };
}
