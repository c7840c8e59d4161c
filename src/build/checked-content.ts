/** The content that the command has read and checked, for the rendering process. It is read once, so that exactly the checked content is rendered. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { structuredFormat } from '../cache/entry-formats.ts';
import { sealOf } from '../cache/open-caches.ts';
import { type SealedStore, sealedStore } from '../cache/sealed-store.ts';
import type { Content } from '../reading/content.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface CheckedContent {
  /** Has no problems. */
  readonly content: Content;
  /** The number of files. */
  readonly files: number;
  /** Paths of all files, from the content folder. */
  readonly paths: readonly string[];
  /** Paths of the files whose content is shown. */
  readonly shown: ReadonlySet<string>;
}

export interface CheckedContentFile {
  /** Its path, for the workspace of the rendering process. */
  readonly file: string;
  save(checked: CheckedContent): Promise<void>;
  remove(): Promise<void>;
}

/** In milliseconds: how often the rendering process looks for the file. */
const pause = 20;

const format = structuredFormat<CheckedContent>(4 * 1024 ** 3, (value) => (isChecked(value) ? value : undefined));

/** Must be called before the rendering process starts, which waits for the file. */
export async function openCheckedContent(workspace: Pick<Workspace, 'root'>): Promise<CheckedContentFile> {
  const file = join(workspace.root, '.astro', 'checked-content');
  const store = await storeOf(workspace, file);
  // A killed build may have left one.
  await store.remove(basename(file));
  return {
    file,
    save: (checked) => store.save(basename(file), format, checked),
    remove: () => store.remove(basename(file)),
  };
}

/** For the rendering process. Throws where the file is missing or damaged: the content folder may hold unchecked content by then. */
export async function loadCheckedContent(workspace: Pick<Workspace, 'root'>, file: string): Promise<CheckedContent> {
  const checked = await (await storeOf(workspace, file)).load(basename(file), format);
  if (!checked) throw new Error(`The content that was read for this build is missing from ${file}, or damaged. Build again.`);
  return checked;
}

/** Resolves when the file exists. */
export async function whenSaved(file: string): Promise<void> {
  while (!existsSync(file)) await setTimeout(pause);
}

async function storeOf(workspace: Pick<Workspace, 'root'>, file: string): Promise<SealedStore> {
  return sealedStore(dirname(file), 'checked content', await sealOf(workspace));
}

function isChecked(value: unknown): value is CheckedContent {
  if (typeof value !== 'object' || value === null) return false;
  const { content, files, paths, shown }: Partial<Record<keyof CheckedContent, unknown>> = value;
  return isContent(content) && typeof files === 'number' && Array.isArray(paths) && shown instanceof Set;
}

/** Checks the outer shape only: the command has validated the items. */
function isContent(value: unknown): value is Content {
  if (typeof value !== 'object' || value === null) return false;
  const content: Partial<Record<keyof Content, unknown>> = value;
  const { site, categories, hashtags, authors, articles, pages, pictures, publicFiles, filesBeside, damaged } = content;
  return (
    [site, categories, hashtags].every((file) => typeof file === 'object' && file !== null && 'data' in file) &&
    [authors, articles, pages, pictures, publicFiles, filesBeside].every(Array.isArray) &&
    damaged instanceof Set
  );
}
