/** What is not published yet is nowhere: not in a page, the feed, the search, a picture or a file name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesOf } from '../support/built-files.ts';

const sites = inject('sites');

/** Everything that a site holds, as text: names of files, their bytes, and what is packed in the index. */
function everythingIn(folder: string): string {
  return filesOf(folder)
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return `${path}\n${(packed ? gunzipSync(bytes) : bytes).toString('latin1')}`;
    })
    .join('\n')
    .toLowerCase();
}

const canaries = {
  review: ['canarydraftxyz', 'canaryscheduledxyz'],
  below: ['canarydraftxyz', 'canaryscheduledxyz'],
  sample: ['quorrelwatt', 'silentium-clause', 'what-a-megawatt-wants', 'the-annual-general-silence'],
} as const;

describe.each(['review', 'below', 'sample'] as const)('in the site "%s"', (name) => {
  const everything = everythingIn(sites[name].out);

  it.each(canaries[name])('"%s" is nowhere', (canary) => {
    expect(everything).not.toContain(canary);
  });
});

it('the fixture does hold those words, in titles, texts, hashtags and names of pictures', () => {
  const everything = everythingIn(sites.review.content);
  for (const canary of canaries.review) expect(everything.split(canary).length).toBeGreaterThan(3);
});

it('a word of a published piece is found by the same look into the index', () => {
  expect(everythingIn(join(sites.sample.out, 'pagefind'))).toContain('coreweave');
});
