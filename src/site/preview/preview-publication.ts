/** The publication that the pages of a preview show, straight from its files. */
import { join, relative } from 'node:path';
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Publication } from '../../model/publication.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { Problem } from '../../problems/problem.ts';
import { isListed } from '../../platform/imported-entries.ts';
import type { Content } from '../../reading/content.ts';
import type { ReadContent } from '../../reading/read-content.ts';
import { preview } from './preview-source.ts';
import { problemBlocks } from './problem-blocks.ts';
import { type DamagedPage, type PreviewState, stateAfter } from './preview-state.ts';

export interface ContentState {
  readonly problems: readonly Problem[];
  /** The content folder, from that of the project. */
  readonly folder: string;
  /** How many files were read. */
  readonly files: number;
  /** What cannot be shown because of its file. */
  readonly pages: readonly DamagedPage[];
  /** Undefined when there is no state without problems that could be shown. */
  readonly urls: Urls | undefined;
}

/** The reading that is shown, once Astro knows all that it needs. */
let known: { readonly read: ReadContent; readonly state: PreviewState } | undefined;

/** Throws when there is nothing to show. */
export async function previewPublication(): Promise<Publication> {
  const { publication } = await state();
  if (!publication) throw new Error('The content has problems, and there is no state before them that could be shown.');
  return publication;
}

/** What is wrong with the content by now. */
export async function contentState(): Promise<ContentState> {
  const { problems, damagedPages, publication } = await state();
  const { source } = preview();
  const { root, content } = source.workspace;
  const { files } = await source.read();
  return { problems, files, folder: relative(root, content) || '.', pages: damagedPages, urls: publication?.urls };
}

/** Where the problems of a file, named from the content folder, lie on its page. */
export async function blocksOfProblems(about: string): Promise<ReadonlyMap<number, number>> {
  const { problems } = await state();
  return problemBlocks(
    join(preview().source.workspace.content, about),
    problems.filter(({ file }) => file === about),
  );
}

/** Whether pages show what the files hold by now. */
export async function isUpToDate(): Promise<boolean> {
  await state();
  return known?.read === (await preview().source.read());
}

/** Made once for each reading; while Astro does not know its pictures or modules, the one before it is shown. */
async function state(): Promise<PreviewState> {
  const here = preview();
  const read = await here.source.read();
  if (known?.read === read) return known.state;
  const isRenderable = !read.content || (await isImported(read.content));
  if (known?.read === read) return known.state;
  if (!isRenderable && here.shown) return here.shown;
  const { now = Date.now(), drafts } = here.source.workspace;
  here.shown = stateAfter(read, { now, drafts }, here.shown);
  if (isRenderable) known = { read, state: here.shown };
  return here.shown;
}

async function isImported({ articles, pictures }: Content): Promise<boolean> {
  const scripted = articles.filter(({ facts }) => facts.scripted);
  const stored = pictures.length === 0 ? [] : await importedPictures();
  const modules = scripted.length === 0 ? [] : await getCollection('articles', (entry) => 'deferredRender' in entry);
  const filesKnown = new Set(stored.map(({ id, data }) => `${id} ${data.digest}`));
  const modulesKnown = new Set(modules.map(({ id }) => id));
  return pictures.every(({ path, digest }) => filesKnown.has(`${path} ${digest}`)) && scripted.every(({ path }) => modulesKnown.has(path));
}

/** None while Astro's list of imports names a file that is gone: nothing on it can be imported then. */
function importedPictures(): Promise<CollectionEntry<'pictures'>[]> {
  return getCollection('pictures', ({ data }) => isListed(data.file)).catch(() => []);
}
