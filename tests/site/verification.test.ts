/** The last look at a real site: it passes as built, and no damage that we can think of gets past. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { expectationsOf } from '../../src/build/site-expectations.ts';
import { buildPublication } from '../../src/model/publication.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { readFiles } from '../../src/disk/read-files.ts';
import { openBodies } from '../../src/cache/open-caches.ts';
import { workspaceOf } from '../../src/workspace/workspace.ts';
import { SiteVerification } from '../../src/verification/site-verification.ts';
import { pagesOf } from '../support/built-files.ts';
import { type SiteName, testMoment } from '../support/built-sites.ts';
import { randomNumbers } from '../support/random-edits.ts';

const sites = inject('sites');
const seed = Math.floor(Math.random() * 2 ** 31);

/** What the last look says of a folder, if it is to be the site of that name. */
async function faultsOf(name: SiteName, folder: string): Promise<readonly string[]> {
  const workspace = workspaceOf(sites[name].project, { content: sites[name].content });
  const read = await readContent({ content: workspace.content, public: workspace.public, bodies: await openBodies(workspace) });
  const built = read.content && buildPublication(read.content, { now: Date.parse(testMoment), drafts: false });
  if (!built?.publication) throw new Error(JSON.stringify([read.problems, built?.problems]));
  const verification = new SiteVerification(await expectationsOf(built.publication, folder, workspace));
  for await (const file of readFiles(folder)) await verification.look(file);
  return (await verification.problems(verification.links())).map(({ file, message }) => `${file}: ${message}`);
}

it.each(Object.keys(sites) as SiteName[])('the site "%s" has no fault', async (name) => {
  expect(await faultsOf(name, sites[name].out)).toEqual([]);
});

describe('in a damaged copy of a site', () => {
  let site: string;

  beforeEach(async () => {
    site = await mkdtemp(join(tmpdir(), 'broadside-'));
    await cp(sites.review.out, site, { recursive: true });
  });

  afterEach(() => rm(site, { recursive: true, force: true }));

  const change = async (path: string, edit: (text: string) => string): Promise<void> =>
    writeFile(join(site, path), edit(await readFile(join(site, path), 'utf8')));

  it(`each of some files that are missing is missed (seed ${seed})`, async () => {
    const random = randomNumbers(seed);
    // Nobody leads to these two, on purpose: a host gives the one, and saved addresses ask for the other.
    const pages = pagesOf(site).filter((path) => path !== '404.html' && !/http-equiv="refresh"/.test(path));
    const pictures = (await readdir(join(site, '_astro')))
      .map((name) => `_astro/${name}`)
      .filter((path) => /\.(webp|css|woff2)$/.test(path));
    for (const list of [pages, pages, pictures, pictures]) {
      const path = list[Math.floor(random() * list.length)] ?? '';
      const bytes = await readFile(join(site, path));
      // Nothing leads to a former address, or to what was withdrawn.
      if (bytes.includes('http-equiv="refresh"') || bytes.includes('<title>This was withdrawn')) continue;
      await rm(join(site, path));
      expect(await faultsOf('review', site), path).not.toEqual([]);
      await writeFile(join(site, path), bytes);
    }
    expect(await faultsOf('review', site)).toEqual([]);
  });

  it('a heading that lost its place is missed', async () => {
    await change('articles/the-long-quay/index.html', (html) => html.replace(/<h2 id="[^"]*"/, '<h2'));
    expect(await faultsOf('review', site)).toEqual([
      expect.stringContaining('leads to a place that articles/the-long-quay/index.html does not have.'),
    ]);
  });

  it('a sentence of a draft is seen in a page, in the feed, and packed in the index', async () => {
    const sentence = 'The word is canarydraftxyz, and it leads to';
    await change('about/index.html', (html) => html.replace('</main>', `<p>${sentence}</p></main>`));
    await change('feed.xml', (xml) => xml.replace('</channel>', '<description>Nobody should read canarydraftxyz.</description></channel>'));
    const [fragment = ''] = await readdir(join(site, 'pagefind', 'fragment'));
    const file = join(site, 'pagefind', 'fragment', fragment);
    await writeFile(file, gzipSync(`${gunzipSync(await readFile(file)).toString()} ${sentence}`));
    const faults = await faultsOf('review', site);
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual(['about/index.html', 'feed.xml', `pagefind/fragment/${fragment}`]);
    for (const fault of faults) expect(fault).toContain('belongs to a piece that is held back: articles/canarydraftxyz-unfinished.mdx.');
  });

  it('a picture of a draft is seen, whatever it is called', async () => {
    await cp(join(sites.review.content, 'articles', 'canarydraftxyz.png'), join(site, '_astro', 'a.B1.png'));
    expect(await faultsOf('review', site)).toEqual(['_astro/a.B1.png: This picture belongs to a piece that is held back.']);
  });

  it('a page of a draft is seen, and its address', async () => {
    await cp(join(site, 'about'), join(site, 'articles', 'canarydraftxyz-unfinished'), { recursive: true });
    expect(await faultsOf('review', site)).toEqual([
      expect.stringContaining('belongs to a piece that is held back: articles/canarydraftxyz-unfinished.mdx.'),
      expect.stringContaining('This page belongs to no piece that is published.'),
    ]);
  });
});
