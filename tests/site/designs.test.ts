/** A design brings the files that it wants; all others come from `plain`, and stand in its frame. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyEngine } from '../bench/tools/broadside.ts';
import { pagesOf, readPage, textOf } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication } from '../support/built-sites.ts';

const frame = `---
import HeadTags from '../../markup/HeadTags.astro';

const { view, ...rest } = Astro.props;
---

<!doctype html>
<html lang={view.frame.language}>
  <head><HeadTags frame={view.frame} head={view.head} {...rest} /></head>
  <body>
    <p>A frame of its own</p>
    <main id="page_content"><slot /></main>
  </body>
</html>
`;
const year = `---
import Base from '../Base.astro';
---

<Base view={Astro.props.view}><h1>A year of its own</h1></Base>
`;

it('two files are a design', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const project = join(folder, 'project');
  await copyEngine(project);
  await mkdir(join(project, 'src/designs/mine/pages'), { recursive: true });
  await writeFile(join(project, 'src/designs/mine/Base.astro'), frame);
  await writeFile(join(project, 'src/designs/mine/pages/Year.astro'), year);
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  const out = join(project, 'dist');
  const { code, output } = await buildPublicationAt(content, out, undefined, { BROADSIDE_DESIGN: 'mine' }, project);
  expect(code, output).toBe(0);

  const pages = pagesOf(out).map((path) => ({ path, page: readPage(out, path) }));
  expect(pages.length).toBeGreaterThan(8);
  for (const { path, page } of pages) {
    expect(textOf(page.querySelector('body > p')), path).toBe('A frame of its own');
    const isYear = /^archive\/\d+\/index\.html$/.test(path);
    expect(textOf(page.querySelector('h1')) === 'A year of its own', path).toBe(isYear);
  }
  const article = pages.find(({ path }) => path.startsWith('articles/'))?.page;
  expect(textOf(article?.querySelector('[data-body]'))).not.toBe('');
});
