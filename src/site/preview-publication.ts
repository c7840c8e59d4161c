/** The publication that the pages of a preview show, straight from its files. */
import { relative } from 'node:path';
import { getCollection } from 'astro:content';
import type { Publication } from '../model/publication.ts';
import type { Urls } from '../model/urls.ts';
import type { Problem } from '../schema/problem.ts';
import type { Content, ReadContent } from '../sources/read-content.ts';
import { preview } from './preview-source.ts';
import { type DamagedPage, type PreviewState, stateAfter } from './preview-state.ts';

export interface ContentState {
  readonly problems: readonly Problem[];
  /** The content folder, from that of the project. */
  readonly folder: string;
  /** What cannot be shown because of its file. */
  readonly pages: readonly DamagedPage[];
  /** Undefined when there is no state without problems that could be shown. */
  readonly urls: Urls | undefined;
}

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
  const { root, content } = preview().source.workspace;
  return { problems, folder: relative(root, content) || '.', pages: damagedPages, urls: publication?.urls };
}

/** Made once for each reading; one whose pictures or modules Astro does not know yet is shown when it does, and tells browsers then. */
async function state(): Promise<PreviewState> {
  const { source } = preview();
  const read = await source.read();
  if (known && (known.read === read || (read.content && !(await isImported(read.content))))) return known.state;
  const { now = Date.now(), drafts } = source.workspace;
  if (known?.read !== read) known = { read, state: stateAfter(read, { now, drafts }, known?.state) };
  return known.state;
}

async function isImported({ articles, pictures }: Content): Promise<boolean> {
  const scripted = articles.filter(({ facts }) => facts.scripted);
  const [filesKnown, modulesKnown] = [
    new Set(pictures.length === 0 ? [] : (await getCollection('pictures')).map(({ id, data }) => `${id} ${data.digest}`)),
    new Set(scripted.length === 0 ? [] : (await getCollection('articles', (entry) => 'deferredRender' in entry)).map(({ id }) => id)),
  ];
  return pictures.every(({ path, digest }) => filesKnown.has(`${path} ${digest}`)) && scripted.every(({ path }) => modulesKnown.has(path));
}
