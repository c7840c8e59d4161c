/** The logo and the icon of a publication, and what is said of files that cannot be them. */
import { expect, test } from 'vitest';
import { markPath } from '../../../src/schema/fields/fields.ts';
import { shownPictures } from '../../../src/model/shown-pictures.ts';
import { problems, publication } from '../../support/make-publication.ts';

const square = (path: string, side: number) => ({ path, width: side, height: side, digest: `digest of ${path}` });

test('the files are known and shown', () => {
  const site = { logo: { src: './logo.svg', night: './brand/night.png', cover: './cover.svg', drawn: true }, icon: 'icon.svg' };
  const made = publication({ site, pictures: ['logo.svg', 'brand/night.png', 'cover.svg', square('icon.svg', 24)] });
  expect(made.logo).toMatchObject({ path: 'logo.svg', drawn: true, night: { path: 'brand/night.png' } });
  expect(made.coverLogo).toEqual({ ...made.coverLogo, path: 'cover.svg', night: made.logo?.night });
  expect(made.icon?.path).toBe('icon.svg');
  expect(shownPictures(made).map(({ path }) => path)).toEqual(['logo.svg', 'brand/night.png', 'cover.svg', 'brand/night.png', 'icon.svg']);
  const plain = publication();
  expect([plain.logo, plain.icon]).toEqual([undefined, undefined]);
});

const line = 8;

test.each([
  ['of 179 pixels', square('icon.png', 179), '"./icon.png" is 179 pixels wide, and an icon has 180 at least.'],
  ['wider than high', { ...square('icon.png', 600), height: 599 }, '"./icon.png" is 600 pixels wide and 599 high, and an icon is square.'],
  ['that moves', { ...square('icon.png', 600), moves: true as const }, '"./icon.png" moves, and an icon stands still.'],
])('an icon %s is refused, with its line', (_, picture, message) => {
  const found = problems({ site: { icon: './icon.png' }, pictures: [picture] });
  expect(found.map((problem) => problem.split(' | ').slice(0, 2))).toEqual([[`site.yaml:${line} icon`, message]]);
});

test.each([square('icon.png', 180), square('icon.svg', 16)])('an icon of just enough pixels is taken, and any svg: $path', (picture) => {
  expect(problems({ site: { icon: `./${picture.path}` }, pictures: [picture] })).toEqual([]);
});

test.each([
  ['./logo.svg', true],
  ['brand/logo.PNG', true],
  ['/logo.svg', false],
  ['https://example.org/logo.svg', false],
  ['./logo.pdf', false],
  ['./logo.svg?v=2', false],
  ['.svg', false],
])('%s may be a mark: %s', (path, may) => {
  expect(markPath.safeParse(path).success).toBe(may);
});
