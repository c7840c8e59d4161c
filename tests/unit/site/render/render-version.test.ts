/** Whatever decides how a page is drawn changes the name of the code. */
import { appendFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderVersion } from '../../../../src/site/render/render-version.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const files = {
  'src/schema/site.ts': '',
  'src/markdown/typography/typeset.ts': '',
  'src/languages/en.ts': '',
  'src/designs/review/components/frame/Footer.astro': '',
  'src/designs/review/styles/base.css': '',
  'astro.config.mjs': '',
  'package-lock.json': '{}',
  'assets/page.a1.css': '',
  'assets/reader.b2.js': '',
  'assets/harbour.c3.webp': '',
  'content/articles/rent.mdx': '',
};

const site = 'https://example.org';

test.each(Object.keys(files).filter((path) => !/^(assets|content)/.test(path)))('a change of %s does', async (path) => {
  const root = await temporaryFolder(files);
  const version = () => renderVersion(root, { design: 'review', site, base: '/', assets: join(root, 'assets') });
  const before = await version();
  expect(await version()).toBe(before);
  appendFileSync(join(root, path), ' ');
  expect(await version()).not.toBe(before);
});

test('style or script of another name does; pictures and texts, which views know of, do not', async () => {
  const root = await temporaryFolder(files);
  const version = (base = '/') => renderVersion(root, { design: 'review', site, base, assets: join(root, 'assets') });
  const before = await version();
  renameSync(join(root, 'assets/harbour.c3.webp'), join(root, 'assets/harbour.c4.webp'));
  appendFileSync(join(root, 'content/articles/rent.mdx'), 'Rents are frozen.');
  expect(await version()).toBe(before);
  expect(await version('/opinion/')).not.toBe(before);
  renameSync(join(root, 'assets/page.a1.css'), join(root, 'assets/page.a2.css'));
  expect(await version()).not.toBe(before);
});

test('another design does', async () => {
  const root = await temporaryFolder(files);
  const version = (design: string) => renderVersion(root, { design, site, base: '/', assets: join(root, 'assets') });
  expect(await version('plain')).not.toBe(await version('review'));
});

test('where nothing is loaded there is a name too', async () => {
  const root = await temporaryFolder(files);
  expect(await renderVersion(root, { design: 'review', site, base: '/', assets: join(root, 'none') })).toMatch(/^[0-9a-f]{20}$/);
});
