/**
 * The compiled renderers of a project, a folder each. They are code that will be run, so each file is compared with a sealed list first: a folder that
 * differs from its list in any file is removed.
 */
import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { jsonFormat } from './entry-formats.ts';
import { type Pin, type Seal, sealedStore } from './sealed-store.ts';
import { unlessAbsent } from '../disk/error-code.ts';
import { listFiles, omitNothing } from '../disk/list-files.ts';
import { removeTree } from '../disk/remove-tree.ts';

export interface Renderer {
  readonly folder: string;
  /** Of all that decides how a view is rendered: 20 hexadecimal digits. */
  readonly version: string;
}

export interface RendererCache {
  /** Whether there is a renderer for that version of the engine, whatever scripted articles it was compiled with. */
  has(engine: string): Promise<boolean>;
  /** Undefined where there is none, or it is damaged, or a file that it was compiled from has changed. */
  restore(name: string): Promise<Renderer | undefined>;
  /** A new folder, for what is being made. */
  draft(): Promise<string>;
  /** Moves a compiled renderer, a folder of that draft, into the cache, and removes the draft. `sources` are the absolute paths of the files outside of the engine that it was compiled from. */
  save(name: string, compiled: string, sources: readonly string[]): Promise<Renderer>;
}

type FilePin = Pin & { readonly path: string };

interface List {
  readonly version: string;
  readonly files: readonly FilePin[];
  readonly sources: readonly FilePin[];
}

/** One for each design, path of a site, and set of scripted articles that were built lately. */
const most = 8;

const pins = z.array(z.object({ path: z.string(), size: z.number(), digest: z.string() }));
const listSchema = z.object({ version: z.string(), files: pins, sources: pins });
const format = jsonFormat<List>(16 * 1024 ** 2, (value) => listSchema.safeParse(value).data);

/** Names are `engine-scripted`, two versions of 20 hexadecimal digits. */
const isName = /^[0-9a-f]{20}-[0-9a-f]{20}$/;

/** `folder`: in the cache folder of the project. It need not exist. */
export function openRendererCache(folder: string, seal: Seal): RendererCache {
  const store = sealedStore(folder, 'renderers', seal);
  const listOf = (name: string): string => `${name}.list`;
  const remove = async (name: string): Promise<void> => {
    await removeTree(join(folder, name));
    await store.remove(listOf(name));
  };
  return {
    has: async (engine) => (await namesIn(folder)).some((name) => name.startsWith(engine)),
    async restore(name) {
      if (!isFolder(folder)) return undefined;
      const home = join(folder, name);
      const list = await store.load(listOf(name), format);
      const isWhole = list !== undefined && isFolder(home) && (await isAsListed(home, list.files));
      // The store counts a refused list itself.
      if (list && !isWhole) seal.refused++;
      if (isWhole && (await areUnchanged(list.sources))) return { folder: home, version: list.version };
      await remove(name);
      return undefined;
    },
    async draft() {
      if (!isFolder(folder)) await rm(folder, { force: true });
      // What a killed build left.
      for (const left of await readdir(folder).catch(unlessAbsent<string[]>([])))
        if (!isName.test(left.replace(/\.list$/, ''))) await removeTree(join(folder, left));
      const draft = join(folder, `.draft-${process.pid}`);
      await mkdir(draft, { recursive: true });
      return draft;
    },
    async save(name, compiled, sources) {
      const { paths } = await listFiles(compiled, omitNothing);
      const files = await Promise.all(paths.map(async (path) => ({ ...(await pinOf(join(compiled, path))), path })));
      // The names of style and scripts are digests of them; pages link them, and with other scripted articles they may be others.
      const assets = paths.filter((path) => /^client\/.*\.(css|m?js)$/.test(path));
      const version = hash('sha256', JSON.stringify([name, assets])).slice(0, 20);
      await remove(name);
      await rename(compiled, join(folder, name));
      await removeTree(dirname(compiled));
      const read = await Promise.all(sources.map(async (path) => ({ ...(await pinOf(path)), path })));
      await store.save(listOf(name), format, { version, files, sources: read });
      for (const old of await oldest(folder)) await remove(old);
      return { folder: join(folder, name), version };
    },
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  if (!isFolder(folder)) return [];
  return (await readdir(folder)).filter((name) => isName.test(name));
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function pinOf(file: string): Promise<Pin> {
  const bytes = await readFile(file);
  return { digest: hash('sha256', bytes), size: bytes.length };
}

/** Whether the folder has these files and no other entry but folders. */
async function isAsListed(folder: string, files: readonly FilePin[]): Promise<boolean> {
  const { paths, problems } = await listFiles(folder, omitNothing);
  if (problems.length > 0 || paths.length !== files.length) return false;
  return areUnchanged(files.map((file) => ({ ...file, path: join(folder, file.path) })));
}

async function areUnchanged(files: readonly FilePin[]): Promise<boolean> {
  const same = files.map(async ({ path, size, digest }) => {
    if (lstatSync(path, { throwIfNoEntry: false })?.size !== size) return false;
    return (await pinOf(path)).digest === digest;
  });
  return (await Promise.all(same)).every(Boolean);
}

/** Names of all but the newest renderers. */
async function oldest(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  const made = await Promise.all(names.map(async (name) => ({ name, at: (await lstat(join(folder, name))).mtimeMs })));
  return made
    .sort((a, b) => b.at - a.at)
    .slice(most)
    .map(({ name }) => name);
}
