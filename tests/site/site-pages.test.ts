/** A site is what the views of its publication say: a file for each of them, and no other page. */
import { describe, expect, inject, it } from 'vitest';
import { fileOf } from '../../src/addresses/routes.ts';
import { openBodies, openSite } from '../../src/cache/open-caches.ts';
import { buildPublication } from '../../src/model/publication.ts';
import { isPlainFile } from '../../src/outputs/plain-files.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { isLook } from '../../src/verification/site-verification.ts';
import { sitePages } from '../../src/views/site-pages.ts';
import { workspaceOf } from '../../src/workspace/workspace.ts';
import { filesOf, pagesOf } from '../support/built-files.ts';
import { testMoment } from '../support/built-sites.ts';

describe.each(['klaxon', 'review', 'below', 'empty', 'german'] as const)('for the publication "%s"', (name) => {
  it('every view has its file, every page its view, and only what no view decides has no key', async () => {
    const { project, content, out } = inject('sites')[name];
    const workspace = workspaceOf(project, { content });
    const read = await readContent({ content: workspace.content, public: workspace.public, bodies: await openBodies(workspace) });
    const now = Date.parse(testMoment);
    const built = read.content && buildPublication(read.content, { now, drafts: false });
    if (!built?.publication) throw new Error(JSON.stringify([read.problems, built?.problems]));
    const pages = [...sitePages(built.publication, { now, divided: true })];
    const files = new Set(pages.map(({ path }) => fileOf(path)));
    expect(files.size).toBe(pages.length);
    expect(filesOf(out)).toEqual(expect.arrayContaining([...files]));
    expect(pagesOf(out).filter((path) => !files.has(path) && !path.startsWith('static/'))).toEqual([]);

    const kept = (await Array.fromAsync((await openSite(workspace, isLook)).restore())).flat();
    const keyed = pages.filter((page) => page.scripted !== true && !isPlainFile(page)).map(({ path }) => fileOf(path));
    expect(
      kept
        .map(({ path }) => path)
        .filter((path) => files.has(path))
        .sort(),
    ).toEqual(keyed.sort());
  });
});
