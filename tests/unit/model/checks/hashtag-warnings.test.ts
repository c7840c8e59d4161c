import { describe, expect, test } from 'vitest';
import { article, warnings } from '../../../support/make-publication.ts';

/** Pieces that carry these hashtags, the earliest first. */
const pieces = (...lists: readonly (readonly string[])[]) =>
  lists.map((hashtags, index) => article(`piece-${index}`, { published: `2026-01-${String(index + 1).padStart(2, '0')}`, hashtags }));

describe('a hashtag that is used once', () => {
  test.each([
    ['AI bubbles', 'AI bubble', 'in the singular'],
    ['harbour', 'harbours', 'in the plural'],
    ['tax', 'taxes', 'in the plural'],
    ['Corweave', 'CoreWeave', 'with one letter changed'],
    ['CoreWaeve', 'CoreWeave', 'with one letter changed'],
    ['CoreWeabe', 'CoreWeave', 'with one letter changed'],
  ])('is doubted: %s, where %s is in use', (once, other, difference) => {
    expect(warnings({ articles: pieces([other], [once], [other]) })).toEqual([
      `articles/piece-1.mdx:6 hashtags | "${once}" is used once; ${difference} it would be "${other}", which is in use. | ` +
        `Write "${other}", or list "${once}" in content/hashtags.yaml if it is a hashtag of its own.`,
    ]);
  });

  test('is doubted in the later piece, where the other one is used once too', () => {
    expect(warnings({ articles: pieces(['harbour'], ['harbours']) })).toEqual([
      expect.stringMatching(/^articles\/piece-1\.mdx:6 .*"harbours"/),
    ]);
  });

  test.each([
    ['war', 'bar'],
    ['GPT-4', 'GPT-5'],
    ['budget 2025', 'budget 2026'],
    ['trade', 'trading'],
  ])('is not doubted where the difference may well be meant: %s beside %s', (once, other) => {
    expect(warnings({ articles: pieces([other], [once], [other]) })).toEqual([]);
  });

  test('is not doubted where hashtags.yaml lists it', () => {
    expect(warnings({ articles: pieces(['trade'], ['trader'], ['trade']), hashtags: [{ label: 'trader' }] })).toEqual([]);
  });
});

test('of very many that are alike but for one letter, only the most likely ones are what another may have meant', () => {
  const letters = Array.from({ length: 25 }, (_, index) => `harbou${String.fromCodePoint(0x3b1 + index)}`);
  const doubted = warnings({ articles: pieces(['harbour'], letters, ['harbour']) });
  expect(doubted.filter((line) => line.includes('it would be "harbour"'))).toHaveLength(25);
});

test('one that is used twice is not doubted', () => {
  expect(warnings({ articles: pieces(['trade'], ['trader'], ['trader'], ['trade']) })).toEqual([]);
});

test('a spelling of a single piece is doubted where others spell the same hashtag otherwise', () => {
  expect(warnings({ articles: pieces(['AI bubble'], ['Ai bubble'], ['AI-bubble'], ['AI bubble']) })).toEqual([
    'articles/piece-1.mdx:6 hashtags | "Ai bubble" is spelled so once, and "AI bubble" elsewhere; they differ in capital letters only. | ' +
      'Write "AI bubble", or settle the spelling in content/hashtags.yaml.',
    'articles/piece-2.mdx:6 hashtags | "AI-bubble" is spelled so once, and "AI bubble" elsewhere; they differ in spaces or signs only. | ' +
      'Write "AI bubble", or settle the spelling in content/hashtags.yaml.',
  ]);
});

test('each spelling against that of the house is doubted, a synonym too', () => {
  const hashtags = [{ label: 'GPU', sameAs: ['graphics processors'] }];
  const wayOut = 'Write "GPU", or let check write it: npm run check -- --fix';
  expect(warnings({ articles: pieces(['gpu'], ['graphics processors'], ['GPU'], ['GPU', 'gpu']), hashtags })).toEqual([
    `articles/piece-0.mdx:6 hashtags | "gpu" is spelled "GPU" in content/hashtags.yaml. | ${wayOut}`,
    `articles/piece-1.mdx:6 hashtags | "graphics processors" is spelled "GPU" in content/hashtags.yaml. | ${wayOut}`,
    'articles/piece-3.mdx:6 hashtags | "gpu" means "GPU", which this piece has too. | Take one of them away.',
  ]);
});
