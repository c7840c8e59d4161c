import { expect, test } from 'vitest';
import { hostLimits } from '../../../src/cli/host-limits.ts';

const small = { files: 300, bytes: 40_000_000, largest: 900_000, redirects: 12 };

test('a site that any host takes is worth no sentence', () => {
  expect(hostLimits(small)).toEqual([]);
  expect(hostLimits({ ...small, files: 16_999 })).toEqual([]);
});

test('a limit that is near or met is named, with the size of the site', () => {
  expect(hostLimits({ ...small, files: 17_000 })).toEqual(['Cloudflare Pages takes at most 20,000 files; this site has 17,000.']);
  expect(hostLimits({ files: 210_000, bytes: 2 ** 30, largest: 30 * 2 ** 20, redirects: 2000 })).toEqual([
    'Cloudflare Pages takes at most 20,000 files; this site has 210,000.',
    'Cloudflare Pages takes at most 25 MB in one file; this site has 30.',
    'Cloudflare Pages takes at most 2,000 redirects; this site has 2,000.',
    'GitHub Pages takes at most 1,024 MB; this site has 1,024.',
    'GitLab Pages takes at most 200,000 files; this site has 210,000.',
  ]);
});
