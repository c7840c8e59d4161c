/** The site reads its collections, the command line reads the disk, and both mean the same publication. */
import { describe, expect, inject, it } from 'vitest';
import { buildPublication, type Publication } from '../../src/model/publication.ts';
import { viewKey } from '../../src/site/static-paths.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { openBodies, openSite } from '../../src/cache/open-caches.ts';
import { workspaceOf } from '../../src/workspace/workspace.ts';
import { isLook } from '../../src/verification/site-verification.ts';
import { monthViews, yearViews } from '../../src/views/pages/archive.ts';
import { articleViews } from '../../src/views/pages/article.ts';
import { authorViews } from '../../src/views/pages/author.ts';
import { categoryViews } from '../../src/views/pages/category.ts';
import { hashtagViews } from '../../src/views/pages/hashtag.ts';
import { pageViews } from '../../src/views/pages/page.ts';
import { redirectViews } from '../../src/views/pages/redirect.ts';
import { seriesViews } from '../../src/views/pages/series.ts';
import { testMoment } from '../support/built-sites.ts';

/** Scripted pieces import code that no view knows of: they are drawn each time, and have no key. */
const keptArticleViews = (publication: Publication) => articleViews(publication).filter(({ view }) => !view.text.facts.scripted);

const views = [keptArticleViews, categoryViews, hashtagViews, authorViews, seriesViews, yearViews, monthViews, pageViews, redirectViews];

/** The keys that the views of a publication have, whichever adapter it came through. */
function keysOf(publication: Publication): readonly string[] {
  return views
    .flatMap((viewsOf): readonly { readonly view: object }[] => viewsOf(publication))
    .map(({ view }) => viewKey(view))
    .sort();
}

describe.each(['klaxon', 'review', 'below', 'empty', 'german'] as const)('for the publication "%s"', (name) => {
  it('every page was drawn from the view that the disk alone gives', async () => {
    const { project, content } = inject('sites')[name];
    const workspace = workspaceOf(project, { content });
    const read = await readContent({ content: workspace.content, public: workspace.public, bodies: await openBodies(workspace) });
    const built = read.content && buildPublication(read.content, { now: Date.parse(testMoment), drafts: false });
    if (!built?.publication) throw new Error(JSON.stringify([read.problems, built?.problems]));

    const kept = (await Array.fromAsync((await openSite(workspace, isLook)).restore())).flat();
    // Before the hyphen stands what names the code.
    const drawn = kept.filter(({ path }) => path.endsWith('.html')).map(({ key }) => key.split('-')[1]);
    expect(drawn.toSorted()).toEqual(keysOf(built.publication));
  });
});
