/** The publication that the pages of a preview show, read directly from its files. */
import { join, relative } from 'node:path';
import { getCollection } from 'astro:content';
import type { Publication } from '../../model/publication.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../../reading/content.ts';
import type { ReadContent } from '../../reading/read-content.ts';
import { preview } from './preview-source.ts';
import { problemBlocks } from './problem-blocks.ts';
import { type DamagedPage, type PreviewState, stateAfter } from './preview-state.ts';

export interface ContentState {
  readonly problems: readonly Problem[];
  /** The content folder, as a path from the project. */
  readonly folder: string;
  /** The number of files that were read. */
  readonly files: number;
  /** Pages that cannot be shown because their file has problems. */
  readonly pages: readonly DamagedPage[];
  /** Undefined when there is no state without problems that could be shown. */
  readonly urls: Urls | undefined;
}

/** The reading that is shown. It is replaced when Astro can import the scripted articles of the new one. */
let known: { readonly read: ReadContent; readonly state: PreviewState } | undefined;

/** Throws when there is nothing to show. */
export async function previewPublication(): Promise<Publication> {
  const { publication } = await state();
  if (!publication) throw new Error('The content has problems, and there is no state before them that could be shown.');
  return publication;
}

/** The current problems of the content. */
export async function contentState(): Promise<ContentState> {
  const { problems, damagedPages, publication } = await state();
  const { source } = preview();
  const { root, content } = source.workspace;
  const { files } = await source.read();
  return { problems, files, folder: relative(root, content) || '.', pages: damagedPages, urls: publication?.urls };
}

/** The place of each problem on the page of its file; `about` is the path of that file from the content folder. */
export async function blocksOfProblems(about: string): Promise<ReadonlyMap<number, number>> {
  const { problems } = await state();
  return problemBlocks(
    join(preview().source.workspace.content, about),
    problems.filter(({ file }) => file === about),
  );
}

/** Whether pages show the current files. */
export async function isUpToDate(): Promise<boolean> {
  await state();
  return known?.read === (await preview().source.read());
}

/** Made once for each reading. Until Astro can import its scripted articles, the state before it is shown. */
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

/** Whether Astro can import the modules of all scripted articles. */
async function isImported({ articles }: Content): Promise<boolean> {
  const scripted = articles.filter(({ facts }) => facts.scripted);
  if (scripted.length === 0) return true;
  const known = new Set((await getCollection('articles', (entry) => 'deferredRender' in entry)).map(({ id }) => id));
  return scripted.every(({ path }) => known.has(path));
}
