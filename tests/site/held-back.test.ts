/** What is not published yet is nowhere: not in a page, the feed, the search, a picture or a file name. */
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { everythingIn } from '../support/everything-in.ts';

const sites = inject('sites');

const canaries = {
  review: ['canarydraftxyz', 'canaryscheduledxyz'],
  below: ['canarydraftxyz', 'canaryscheduledxyz'],
  klaxon: ['quorrelwatt', 'silentium-clause', 'what-a-megawatt-wants', 'the-annual-general-silence'],
} as const;

describe.each(['review', 'below', 'klaxon'] as const)('in the site "%s"', (name) => {
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
  expect(everythingIn(join(sites.klaxon.out, 'pagefind'))).toContain('coreweave');
});
