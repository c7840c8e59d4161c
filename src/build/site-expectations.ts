/** What the verification expects of the site of a publication. */
import { fileOf, pathOf, routes } from '../addresses/routes.ts';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Publication } from '../model/publication.ts';
import { shardsOf } from '../model/shards.ts';
import { loadBody } from '../cache/body-cache.ts';
import { listFiles } from '../disk/list-files.ts';
import { listPublicFiles } from '../reading/public/list-public-files.ts';
import { pictureDigest } from '../reading/pictures/read-picture.ts';
import { secretDigest } from '../cache/secret-digest.ts';
import { openBodies, sealOf } from '../cache/open-caches.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { heldBackTexts, publicTexts } from '../verification/held-back-texts.ts';
import { shownPictures } from '../model/shown-pictures.ts';
import { privateTexts } from '../verification/private-texts.ts';
import type { Expectations } from '../verification/site-verification.ts';

/** `folder` is where the site of this publication is made. */
export async function expectationsOf(publication: Publication, folder: string, workspace: Workspace): Promise<Expectations> {
  const { root, engine, content, cache, public: copied } = workspace;
  const { site, articles, redirects, gone } = publication;
  return {
    siteUrl: site.url,
    articlePages: articles.map(({ slug }) => fileOf(pathOf('article', { slug }))),
    scripted: new Map(
      articles.flatMap(({ slug, path, text }) => (text.facts.scripted ? [[fileOf(pathOf('article', { slug })), path] as const] : [])),
    ),
    searchLists: shardsOf(articles).map(({ folder: shard }) => `${routes.searchIndex.pattern.slice(1)}${shard}pagefind-entry.json`),
    redirectPages: [...redirects.map(({ from }) => from), ...gone.map(({ path }) => path)].map(fileOf),
    copied: new Set((await listPublicFiles(copied)).paths),
    privateTexts: privateTexts({
      folders: [root, engine, content, cache, folder, homedir()].flatMap(spellingsOf),
      environment: process.env,
    }),
    heldBack: await textsHeldBack(publication, workspace),
    isHeldBackPicture: picturesHeldBack(publication, workspace),
    digestOf: secretDigest(await sealOf(workspace)),
    isPublic: readOnDemand(async () => {
      const written = [...(await filesWritten(publication, workspace)), ...(await textsRendered(publication, workspace))];
      return publicTexts({ written, engine: await engineFiles(workspace) });
    }),
  };
}

/** A path, plain and in the form of an address. */
function spellingsOf(path: string): readonly string[] {
  return [...new Set([path, pathToFileURL(path).pathname])];
}

async function textsHeldBack({ heldBack }: Publication, workspace: Workspace): Promise<ReadonlyMap<string, string>> {
  if (workspace.drafts) return new Map();
  const bodies = await openBodies(workspace);
  const texts = heldBack.map(async (article) => heldBackTexts(article, (await loadBody(bodies, article.bodyKey)).nodes));
  return new Map((await Promise.all(texts)).flatMap((those, index) => those.map((text) => [text, heldBack[index]?.path ?? ''])));
}

function picturesHeldBack(publication: Publication, { drafts }: Workspace): (bytes: Uint8Array) => boolean {
  const secret = new Set(drafts ? [] : publication.heldBack.flatMap(({ pictures }) => pictures)).difference(
    new Set(shownPictures(publication).map(({ digest }) => digest)),
  );
  return (bytes) => secret.size > 0 && secret.has(pictureDigest(bytes));
}

/** All texts of the content folder, except those of held-back articles. */
async function filesWritten({ heldBack }: Publication, { content }: Workspace): Promise<readonly string[]> {
  const secret = new Set(heldBack.map(({ path }) => path));
  const { paths } = await listFiles(content);
  const written = paths.filter((path) => /\.(mdx?|yaml|csv)$/.test(path) && !secret.has(path));
  return Promise.all(written.map((path) => readFile(join(content, path), 'utf8')));
}

/** The same texts as readers see them: Markdown is rendered, and character references are resolved. */
async function textsRendered({ articles, pages }: Publication, workspace: Workspace): Promise<readonly string[]> {
  const bodies = await openBodies(workspace);
  return Promise.all([...articles, ...pages].map(async ({ text }) => (await bodies.restore(text.bodyKey))?.plainText ?? ''));
}

/** The source code of the engine, which contains its words on pages: an article may have such a word as its title. */
async function engineFiles({ engine }: Workspace): Promise<readonly string[]> {
  const { paths } = await listFiles(join(engine, 'src'));
  return Promise.all(['astro.config.mjs', ...paths.map((path) => join('src', path))].map((path) => readFile(join(engine, path), 'utf8')));
}

/** Reads the public texts at the first question only. Most sites never need them. */
function readOnDemand(read: () => Promise<(text: string) => boolean>): (text: string) => Promise<boolean> {
  let reading: ReturnType<typeof read> | undefined;
  return async (text) => (await (reading ??= read()))(text);
}
