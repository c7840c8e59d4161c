/** The address of a picture says how to make it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOfPicture, pictureAt, type PictureForm } from '../../../src/addresses/picture-address.ts';
import { allRoutes, fileOf, pathOf } from '../../../src/addresses/routes.ts';
import { limits } from '../../../src/schema/limits.ts';

const digest = '0123456789abcdef';

const names = fc.oneof(
  fc.constantFrom(
    'a dock',
    '港',
    'é',
    'e\u0301',
    'ميناء',
    '⚓',
    '👩‍👩‍👧',
    '1.5 t',
    'a,b;c',
    "it's",
    '50%',
    '%2F',
    '_',
    '-',
    'x.0123456789abcdef.720',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => !/[/\0]/.test(name)),
);
const paths = fc
  .tuple(fc.constantFrom('', 'articles/', 'articles/a.b/', 'articles/é ü/'), names, fc.constantFrom('jpg', 'JPEG', 'png', 'svg'))
  .map(([folder, name, ending]) => `${folder}${name}.${ending}`);
const digests = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const pixels = fc.integer({ min: 1, max: 99_999 });
const formats = fc.constantFrom('avif', 'gif', 'jpg', 'png', 'svg', 'webp');
const forms: fc.Arbitrary<PictureForm> = fc.oneof(
  fc.record({ format: formats, width: pixels }),
  fc.record({ format: formats, width: pixels, height: pixels }),
  fc.record({ format: formats }),
);

test('whatever its file is called, the path says which picture it is, and how to make it', () => {
  fc.assert(
    fc.property(paths, digests, forms, (path, digest, form) => {
      expect(pictureAt(pathOfPicture({ path, digest }, form))).toEqual({ digest, ...form });
    }),
    { numRuns: 500 },
  );
});

test('it is one name in the folder of pictures, and survives an address', () => {
  fc.assert(
    fc.property(paths, forms, (path, form) => {
      const published = pathOfPicture({ path, digest }, form);
      expect(published).toMatch(/^_astro\/[\p{L}\p{M}\p{N}_-]+\.[^/\s]+$/u);
      const { pathname, search, hash } = new URL(encodeURI(`/${published}`), 'https://example.org');
      expect([decodeURI(pathname), search, hash]).toEqual([`/${published}`, '', '']);
    }),
  );
});

test('the name of the file stands in it', () => {
  const form = { format: 'webp', width: 720 } as const;
  const named = (path: string) => pathOfPicture({ path, digest }, form);
  expect(named('articles/harbour.jpg')).toBe(`_astro/harbour.${digest}.720.webp`);
  expect(named('articles/cafe\u0301-हिंदी.jpg')).toBe(`_astro/cafe\u0301-हिंदी.${digest}.720.webp`);
  expect(named('articles/x/A dock, 1.5 t – ميناء 🎉.jpeg')).toBe(`_astro/A-dock-1-5-t-ميناء-.${digest}.720.webp`);
  expect(pathOfPicture({ path: 'a.jpg', digest }, { format: 'jpg', width: 1200, height: 630 })).toBe(`_astro/a.${digest}.1200x630.jpg`);
  expect(pathOfPicture({ path: 'a.svg', digest }, { format: 'svg' })).toBe(`_astro/a.${digest}.svg`);
});

test('two pictures, or two forms of one, have different addresses', () => {
  fc.assert(
    fc.property(
      paths,
      fc.uniqueArray(fc.tuple(digests, forms), { selector: (one) => JSON.stringify(one), minLength: 2 }),
      (path, wanted) => {
        const published = wanted.map(([digest, form]) => pathOfPicture({ path, digest }, form));
        expect(new Set(published).size).toBe(wanted.length);
      },
    ),
  );
});

test('the longest name that a picture may have fits on a disk', () => {
  const path = `articles/${'é'.repeat(limits.pictureName.most / 2 - 2)}.jpg`;
  const published = pathOfPicture({ path, digest }, { format: 'webp', width: 99_999, height: 99_999 });
  expect(Buffer.byteLength(published.replace('_astro/', ''))).toBeLessThanOrEqual(255);
});

test.each([
  ['_astro/dock.C0xD3-F_.png', { digest: 'C0xD3-F_', format: 'png' }],
  ['_astro/dock.C0xD3-F_.720.webp', { digest: 'C0xD3-F_', format: 'webp', width: 720 }],
  ['_astro/a dock, original.12345678.jpg', { digest: '12345678', format: 'jpg' }],
  ['_astro/dock.original.C0xD3-F_.720.avif', { digest: 'C0xD3-F_', format: 'avif', width: 720 }],
  ['_astro/dock.0123456789abcdef.720.C0xD3-F_.svg', { digest: 'C0xD3-F_', format: 'svg' }],
])('a picture that a scripted article imports is known by the digest of the bundler: %s', (path, picture) => {
  expect(pictureAt(path)).toEqual(picture);
});

test.each(allRoutes.filter(({ is }) => is !== 'folder').map(({ name, pattern }) => [name, pattern]))(
  'a file of the route %s is no picture',
  (_, pattern) => {
    const named = pattern.replace(/\[[^\]]*\]/g, `a.${digest}.720.webp`);
    expect(pictureAt(fileOf(named))).toBeUndefined();
  },
);

test.each([
  pathOf('article', { slug: 'harbour' }),
  `harbour.${digest}.720.webp`,
  `static/harbour.${digest}.720.webp`,
  `pagefind/harbour.${digest}.720.webp`,
  `/_astro/harbour.${digest}.720.webp`,
  `x_astro/harbour.${digest}.720.webp`,
  `_astro/fonts/harbour.${digest}.720.webp`,
  '_astro/Base.C0xD3aF_.css',
  '_astro/page.0123456789abcdef.js',
  '_astro/fonts/0123456789abcdef.woff2',
  `_astro/.${digest}.720.webp`,
  `_astro/harbour.${digest}`,
  `_astro/harbour.${digest}.bmp`,
  `_astro/harbour.${digest}.jpeg`,
  `_astro/harbour.${digest}.webp.txt`,
  `_astro/harbour.${digest.toUpperCase()}.720.webp`,
  `_astro/harbour.${digest}0.720.webp`,
  `_astro/harbour.${digest.slice(1)}.720.webp`,
  `_astro/harbour.${digest}.0.webp`,
  `_astro/harbour.${digest}.0720.webp`,
  `_astro/harbour.${digest}.720x.webp`,
  `_astro/harbour.${digest}.720x0.webp`,
  `_astro/harbour.${digest}.720x480x2.webp`,
  `_astro/harbour.${digest}.100000.webp`,
  `_astro/harbour.${digest}.-1.webp`,
  `_astro/harbour.${digest}.1e3.webp`,
  `_astro/harbour.${digest}.720.webp\n`,
])('%j is no picture', (path) => {
  expect(pictureAt(path)).toBeUndefined();
});
