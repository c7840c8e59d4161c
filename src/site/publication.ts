/** The door: what pages ask for the publication. With content.config.ts the only importer of `astro:content`. */
import { relative } from 'node:path';
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { BodyFacts } from '../markdown/body.ts';
import type { WrittenText } from '../markdown/written-text.ts';
import type { ContentFiles } from '../model/content-files.ts';
import { buildPublication, type Publication } from '../model/publication.ts';
import { createUrls, type Urls } from '../model/urls.ts';
import type { Problem } from '../schema/problem.ts';
import type { Written } from '../schema/written.ts';
import { takeOver } from '../sources/hand-over.ts';
import { fromEnvironment, type Workspace } from '../sources/workspace.ts';
import type { DamagedPage } from './content-source.ts';

const workspace = fromEnvironment(process.cwd(), process.env);

let known: { revision: string; publication: Promise<Publication> } | undefined;

/** The publication as the collections hold it now, which in the preview is as it last was without problems; built once for each state of the content. */
export async function publication(): Promise<Publication> {
  const { revision, problems } = (await stateEntry()).data;
  if (known?.revision !== revision) known = { revision, publication: build() };
  const built = await known.publication;
  return problems.length === 0 ? built : { ...built, unsolved: problems.length };
}

export interface ContentState {
  /** Empty in every build. */
  readonly problems: readonly Problem[];
  /** The content folder, from that of the project. */
  readonly folder: string;
  /** What cannot be shown because of its file. */
  readonly pages: readonly DamagedPage[];
  /** Undefined when there is no state without problems that could be shown. */
  readonly urls: Urls | undefined;
}

/** What is wrong with the content by now, for the preview. */
export async function contentState(): Promise<ContentState> {
  const { problems, damagedPages } = (await stateEntry()).data;
  const site = await getEntry('site', 'site');
  // Without a picture that it had, what was there before is no publication any more.
  const isShown =
    problems.length === 0 ||
    (await publication().then(
      () => true,
      () => false,
    ));
  return {
    problems,
    folder: relative(workspace.root, workspace.content) || '.',
    pages: damagedPages,
    urls: site && isShown ? createUrls(site.data.url) : undefined,
  };
}

async function stateEntry(): Promise<CollectionEntry<'state'>> {
  const state = await getEntry('state', 'state');
  if (!state) throw new Error('The collections were not filled.');
  return state;
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
async function textsOf({ handedOver }: Workspace) {
  const { content } = handedOver === undefined ? {} : await takeOver(handedOver);
  const read = content && new Map([...content.articles, ...content.pages].map(({ path, facts, bodyKey }) => [path, { facts, bodyKey }]));
  return <Data>(entry: { id: string; data: Data; rendered?: CollectionEntry<'articles'>['rendered'] }): WrittenText<Data> => {
    const { bodyKey, facts } = read?.get(entry.id) ?? entry.rendered?.metadata ?? {};
    if (typeof bodyKey !== 'string') throw new Error(`${entry.id} is stored without its body.`);
    // Stored by collections.ts, which is where its shape is checked.
    return { ...fileOf(entry), facts: facts as BodyFacts, bodyKey };
  };
}
