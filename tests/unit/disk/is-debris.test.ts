/** What programs leave beside the files of writers. */
import { expect, test } from 'vitest';
import { isDebris } from '../../../src/disk/is-debris.ts';

test.each([
  ...['rent.mdx~', '~', '#rent.mdx#', '.#rent.mdx', 'rent.mdx.swp', '.rent.mdx.swo', 'rent.mdx.kate-swp', '4913', 'rent.mdx___jb_tmp___'],
  ...['~$rent.docx', '.~lock.rent.odt#', 'rent.mdx.orig', 'rent.mdx.rej', 'site.yaml.bak', 'RENT.BAK'],
  ...['Thumbs.db', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', 'Desktop.ini', '.DS_Store', '._rent.jpg', '__MACOSX', 'Icon\r'],
])('%j is nothing that a writer made', (name) => {
  expect(isDebris(name)).toBe(true);
});

test.each([
  ...['rent.mdx', '#rent.mdx', 'original.mdx', 'orig', 'bak.png', '~rent.mdx', '4913.mdx', 'a~b.png', 'icon.png', 'desktop.ini.mdx'],
  ...['.nojekyll', '.well-known', 'swp.csv', '_redirects'],
])('%j may well be', (name) => {
  expect(isDebris(name)).toBe(false);
});
