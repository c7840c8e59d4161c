/** An index in several shards finds what one index finds, in a real browser. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { buildPublication, type Publication } from '../../src/model/publication.ts';
import { type Shard, shardsOf } from '../../src/model/shards.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { refillFolder } from '../../src/build/refill-folder.ts';
import { openReadingResources } from '../../src/reading/reading-resources.ts';
import { workspaceOf } from '../../src/workspace/workspace.ts';
import { indexShard } from '../../src/search/index-shard.ts';
import { proseOfPage } from '../../src/search/prose-of-page.ts';
import { shardDocuments } from '../../src/search/shard-documents.ts';
import { shardFiles } from '../../src/search/shard-files.ts';
import { testMoment } from '../support/built-sites.ts';
import { type CompressedHost, serveCompressed } from '../support/compressing-server.ts';
import { useBrowser } from '../support/in-browser.ts';

const { klaxon } = inject('sites');
const openPage = useBrowser();

let folder: string;
let shards: readonly Shard[];
const undivided = inject('homes').klaxon;
let host: CompressedHost;
let divided: string;

/** The built Klaxon, with its index in shards of four pieces. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  const workspace = workspaceOf(klaxon.project, { content: klaxon.content });
  const caches = await openReadingResources(workspace);
  const { content } = await readContent({ content: klaxon.content, public: workspace.public, ...caches });
  const publication = content && buildPublication(content, { now: Date.parse(testMoment), drafts: false }).publication;
  if (!publication) throw new Error('The Klaxon cannot be read.');
  const out = join(folder, 'out');
  await cp(klaxon.out, out, { recursive: true });
  shards = shardsOf(publication.articles, { undivided: 4, most: 4 });
  expect(shards.length).toBeGreaterThan(3);
  await writeShards(out, publication, caches.bodies);
  const searchPage = join(out, 'search', 'index.html');
  const named = `data-shards="${shards.map(({ name }) => name).join(' ')}"`;
  await writeFile(searchPage, (await readFile(searchPage, 'utf8')).replace('<search-panel ', `<search-panel ${named} `));
  host = await serveCompressed(out);
  divided = `${host.home}/`;
});

afterAll(async () => {
  host.stop();
  await rm(folder, { recursive: true, force: true });
});

async function writeShards(
  out: string,
  publication: Publication,
  bodies: Awaited<ReturnType<typeof openReadingResources>>['bodies'],
): Promise<void> {
  await rm(join(out, 'pagefind'), { recursive: true });
  const site = refillFolder(out);
  for (const shard of shards) {
    const { documents } = await shardDocuments(shard, {
      ...{ publication, bodies, version: '' },
      proseOfScripted: async ({ slug }) => proseOfPage(await readFile(join(klaxon.out, 'articles', slug, 'index.html'), 'utf8')),
    });
    for (const file of shardFiles(shard, await indexShard(await Array.fromAsync(documents()), shard.name ?? ''))) site.put(file);
  }
}

const results = (page: Page) => page.locator('[data-result]');

/** Everything that a search page says: what was found, each result, each value of each facet with its count. */
async function answerTo(page: Page, home: string, query: string) {
  await page.goto(`${home}search/${query}`);
  await page.getByRole('searchbox').focus();
  await page.locator('fieldset:not([hidden]) [data-facet]').first().waitFor();
  const status = page.locator('search-panel [data-sentence]');
  if (query !== '') await page.locator('search-panel[data-asked]').waitFor();
  const more = page.locator('[data-more]');
  while (await more.isVisible()) {
    const known = await results(page).count();
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(known);
  }
  for (const button of await page.locator('[data-facet-more]:visible').all()) await button.click();
  return {
    status: await status.textContent(),
    titles: await page.locator('[data-result] h2').allTextContents(),
    places: await page.locator('[data-result] h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    facets: await page.locator('[data-facet] li').allTextContents(),
  };
}

const byWords = ['', '?q=lease', '?q=%22the+queue%22', '?q=chips+power', '?q=leash', '?hashtag=GPU&hashtag=leases'];
const byDate = ['?q=the&year=2026&sort=date', '?kind=Opinion&sort=date'];

it('the same pieces are found, and counted alike; by date the newest come first, across all shards', async (context) => {
  // One page, so that the browser fetches each slice of an index once.
  const page = await openPage(context);
  for (const query of [...byWords, ...byDate]) {
    const one = await answerTo(page, undivided, query);
    const several = await answerTo(page, divided, query);
    expect(several.places.toSorted(), query).toEqual(one.places.toSorted());
    expect({ status: several.status, facets: several.facets }, query).toEqual({ status: one.status, facets: one.facets });
    if (!byDate.includes(query)) continue;
    expect(one.titles.length, query).toBeGreaterThan(8);
    expect(several.titles, query).toEqual(one.titles);
  }
});

it('a shard that cannot be fetched is told, and fetched when one tries again', async (context) => {
  const page = await openPage(context);
  const oldest = `**/pagefind/${shards.at(-1)?.name}/pagefind-entry.json*`;
  await page.route(oldest, (route) => route.abort());
  await page.goto(`${divided}search/?q=lease`);
  await page.getByText('The search could not be loaded').waitFor();
  expect(await results(page).count()).toBe(0);
  await page.unroute(oldest);
  await page.getByRole('button', { name: 'Try again' }).click();
  await results(page).first().waitFor();
  expect(await page.locator('search-panel [data-sentence]').textContent()).toBe((await answerTo(page, undivided, '?q=lease')).status);
});
