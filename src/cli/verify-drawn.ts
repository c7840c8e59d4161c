/** What the publication says that its site must hold, set against the files that were drawn. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Publication } from '../model/publication.ts';
import type { Problem } from '../schema/problem.ts';
import { bodyIn } from '../sources/body-store.ts';
import { listFiles } from '../sources/list-files.ts';
import { readFiles } from '../sources/read-files.ts';
import { openBodies, type Workspace } from '../sources/workspace.ts';
import { heldBackTexts, isSaidElsewhere } from '../verification/held-back-texts.ts';
import { privateTexts } from '../verification/private-texts.ts';
import { verifySite } from '../verification/verify-site.ts';

/** The problems of a site that was drawn into `folder`. */
export async function verifyDrawn(publication: Publication, folder: string, workspace: Workspace): Promise<readonly Problem[]> {
  const { root, content, cache, public: copied } = workspace;
  const { site, articles, redirects } = publication;
  return verifySite(readFiles(folder), {
    siteUrl: site.url,
    articlePages: articles.map(({ slug }) => `articles/${slug}/index.html`),
    redirectPages: redirects.map(({ from }) => `${from.slice(1)}index.html`),
    copied: new Set((await listFiles(copied)).paths),
    privateTexts: privateTexts({ folders: [root, content, cache, folder, homedir()], environment: process.env }),
    heldBack: await textsHeldBack(publication, workspace),
    isPublic: remembering(async (text) => isSaidElsewhere(text, await publishedTexts(publication, workspace))),
  });
}

async function textsHeldBack({ heldBack }: Publication, workspace: Workspace): Promise<readonly string[]> {
  if (workspace.drafts) return [];
  const bodies = await openBodies(workspace);
  const texts = heldBack.map(async (piece) => heldBackTexts(piece, (await bodyIn(bodies, piece.bodyKey)).nodes));
  return (await Promise.all(texts)).flat();
}

/** All that writers have written, but for the pieces that are held back. */
async function publishedTexts({ heldBack }: Publication, { content }: Workspace): Promise<readonly string[]> {
  const secret = new Set(heldBack.map(({ path }) => path));
  const { paths } = await listFiles(content);
  const written = paths.filter((path) => /\.(mdx|yaml|csv)$/.test(path) && !secret.has(path));
  return Promise.all(written.map((path) => readFile(join(content, path), 'utf8')));
}

function remembering<Value>(ask: (text: string) => Promise<Value>): (text: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}
