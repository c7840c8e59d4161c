/** The door: what pages ask for the publication. With `body-of.ts` the only importer of `astro:content`. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { BodyFacts } from '../markdown/body.ts';
import type { WrittenText } from '../markdown/written-text.ts';
import type { ContentFiles } from '../model/content-files.ts';
import { buildPublication, type Publication } from '../model/publication.ts';
import type { Written } from '../schema/written.ts';
import { loadCheckedContent } from '../build/checked-content.ts';
import { fromEnvironment, type Workspace } from '../workspace/workspace.ts';

const workspace = fromEnvironment(process.cwd(), process.env);

let built: Promise<Publication> | undefined;

/** The publication, built once from the collections; in the preview from the files as they are, or as they last were without problems. */
export async function publication(): Promise<Publication> {
  // Imported here, since it reads texts: a build bundles nothing of that.
  if (import.meta.env.DEV) return (await import('./preview/preview-publication.ts')).previewPublication();
  return (built ??= build());
}

/** The moment that is built for, in milliseconds since 1970: the one that was asked for, else that of asking. */
export function moment(): number {
  return workspace.now ?? Date.now();
}

async function build(): Promise<Publication> {
  const built = buildPublication(await filesOfCollections(), { now: moment(), drafts: workspace.drafts });
  if (!built.publication) throw new Error(`Problems that the loaders did not see: ${JSON.stringify(built.problems)}`);
  return built.publication;
}

/** Lines are left out: the loaders have already refused whatever they could be needed for. */
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

/** What a text has beside its fields: from what the command has read, else from the store, which is where collections.ts has put it. */
async function textsOf(workspace: Workspace) {
  const { checkedContent } = workspace;
  const { content } = checkedContent === undefined ? {} : await loadCheckedContent(workspace, checkedContent);
  const read = content && new Map([...content.articles, ...content.pages].map(({ path, facts, bodyKey }) => [path, { facts, bodyKey }]));
  return <Data>(entry: { id: string; data: Data; rendered?: CollectionEntry<'articles'>['rendered'] }): WrittenText<Data> => {
    const { bodyKey, facts } = read?.get(entry.id) ?? entry.rendered?.metadata ?? {};
    if (typeof bodyKey !== 'string') throw new Error(`${entry.id} is stored without its body.`);
    // Stored by collections.ts, which is where its shape is checked.
    return { ...fileOf(entry), facts: facts as BodyFacts, bodyKey };
  };
}
