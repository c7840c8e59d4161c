import { describe, expect, test } from 'vitest';
import { article, problems, publication } from '../../../support/make-publication.ts';

/** One piece a day with these hashtags, from the earliest to the latest. */
const pieces = (...hashtags: readonly (readonly string[])[]) =>
  hashtags.map((tags, index) => article(`piece-${index}`, { published: `2026-01-0${index + 1}`, hashtags: tags }));
const labels = (hashtags: readonly (readonly string[])[], house: readonly unknown[] = []) =>
  [...publication({ articles: pieces(...hashtags), hashtags: house }).hashtags.bySlug.values()].map(
    ({ slug, label }) => `${slug}: ${label}`,
  );

describe('the label of a hashtag', () => {
  test('is the spelling that most pieces use', () => {
    expect(labels([['ai bubble'], ['AI bubble'], ['AI-Bubble'], ['AI bubble']])).toEqual(['ai-bubble: AI bubble']);
  });

  test('is that of the earliest piece when two spellings are used alike, whatever the names of the files', () => {
    const [early, late] = [
      article('z', { published: '2026-01-01', hashtags: ['OpenSource'] }),
      article('a', { published: '2026-01-02', hashtags: ['opensource'] }),
    ];
    for (const articles of [
      [early, late],
      [late, early],
    ]) {
      expect(publication({ articles }).hashtags.bySlug.get('opensource')?.label).toBe('OpenSource');
    }
  });

  test('is that of hashtags.yaml, whatever the pieces say', () => {
    expect(labels([['ai bubble'], ['ai bubble']], [{ label: 'AI Bubble' }])).toEqual(['ai-bubble: AI Bubble']);
  });

  test('does not depend on how the letters are composed', () => {
    expect(labels([['cafe\u0301'], ['caf\u00e9']])).toEqual(['caf\u00e9: caf\u00e9']);
    expect(problems({ articles: pieces(['depre\u00adciation'], ['depreciation']) })).toEqual([]);
    expect(problems({ articles: pieces(['İstanbul'], ['istanbul']) })).toEqual([]);
  });

  test('is not decided by pieces that readers cannot see', () => {
    const articles = [
      article('a', { hashtags: ['ai'] }),
      article('b', { hashtags: ['AI'], draft: true }),
      article('c', { hashtags: ['AI'], published: '2027-01-01' }),
    ];
    expect(publication({ articles }).hashtags.bySlug.get('ai')?.label).toBe('ai');
  });
});

test('names that mean something to JavaScript are hashtags like any others', () => {
  const { articlesWithHashtag } = publication({ articles: pieces(['constructor', '__proto__', 'toString', 'hasOwnProperty']) });
  expect([...articlesWithHashtag.keys()]).toEqual(['constructor', 'proto', 'tostring', 'hasownproperty']);
  expect(articlesWithHashtag.get('valueOf')).toBeUndefined();
});

test('a piece that names one hashtag in two spellings stands on its page once', () => {
  const { articles, articlesWithHashtag } = publication({
    articles: pieces(['AI bubble', 'ai-bubble', 'AI Bubbles']),
    hashtags: [{ label: 'AI bubble', sameAs: ['AI Bubbles'] }],
  });
  expect(articles[0]?.hashtags).toEqual(['ai-bubble']);
  expect(articlesWithHashtag.get('ai-bubble')).toHaveLength(1);
});

describe('in hashtags.yaml', () => {
  test('synonyms lead to the page of their hashtag, and are counted with it', () => {
    const { articlesWithHashtag, redirects } = publication({
      articles: pieces(['GPUs'], ['graphics processor'], ['GPU']),
      hashtags: [{ label: 'GPU', sameAs: ['GPUs', 'Graphics Processor', 'gpu'] }],
    });
    expect(articlesWithHashtag.get('gpu')).toHaveLength(3);
    expect(redirects).toEqual([
      { from: '/tags/gpus/', to: '/tags/gpu/' },
      { from: '/tags/graphics-processor/', to: '/tags/gpu/' },
    ]);
  });

  test('a slug of its own is for every spelling of the label, and for no other hashtag', () => {
    const house = [{ label: 'A+B', slug: 'a-and-b' }];
    const { articlesWithHashtag } = publication({ articles: pieces(['A+B'], ['a + b'], ['a plus b']), hashtags: house });
    expect([...articlesWithHashtag].map(([slug, found]) => `${slug}: ${found.length}`).sort()).toEqual(['a-and-b: 2', 'a-plus-b: 1']);
  });

  test('a hashtag of signs only may be given an address', () => {
    expect(labels([['★']], [{ label: '★', slug: 'star' }])).toEqual(['star: ★']);
  });

  test('an entry that no piece uses has no page and no synonyms', () => {
    const { hashtags, redirects } = publication({ hashtags: [{ label: 'GPU', sameAs: ['GPUs'] }] });
    expect([hashtags.bySlug.size, redirects]).toEqual([0, []]);
  });

  test.each([
    [
      [{ label: 'AI/ML' }, { label: 'AI ML' }],
      [
        'hashtags.yaml label | "AI ML" and "AI/ML" have one address, ai-ml. | Give one of them a slug of its own, or make it a sameAs of the other.',
      ],
    ],
    [[{ label: '!!!' }], ['hashtags.yaml label | "!!!" has no letter or digit, so it has no address. | Give it a slug of its own.']],
    [
      [{ label: 'bubble', sameAs: ['AI bubble'] }, { label: 'AI bubble' }],
      ['hashtags.yaml sameAs | "AI bubble" already means "AI bubble". | Keep it in one of the two.'],
    ],
    [
      [
        { label: 'A', sameAs: ['x'] },
        { label: 'B', sameAs: ['X'] },
      ],
      ['hashtags.yaml sameAs | "X" already means "A". | Keep it in one of the two.'],
    ],
    [
      [
        { label: 'C++', slug: 'cpp' },
        { label: 'B', sameAs: ['cpp'] },
      ],
      ['hashtags.yaml sameAs | "cpp" already means "C++". | Keep it in one of the two.'],
    ],
  ])('%j is a contradiction', (house, said) => {
    expect(problems({ hashtags: house })).toEqual(said);
  });
});

describe('two hashtags with one address', () => {
  test.each([
    ['C++', 'C plus plus', 'c-plus-plus'],
    ['R&D', 'R and D', 'r-and-d'],
    ['AI/ML', 'AI ML', 'ai-ml'],
    ['.NET', 'dot net', 'dot-net'],
  ])('"%s" and "%s" are a problem that names both pieces and the way out', (one, other, slug) => {
    expect(problems({ articles: pieces([one], [other]) })).toEqual([
      `articles/piece-1.mdx:6 hashtags | "${other}" and "${one}" (articles/piece-0.mdx) are two hashtags with one address, ${slug}. | Spell them alike, or say in content/hashtags.yaml that one is sameAs the other, or give one a slug of its own.`,
    ]);
    expect(problems({ articles: pieces([one], [other]), hashtags: [{ label: one, sameAs: [other] }] })).toEqual([]);
    expect(problems({ articles: pieces([one], [other]), hashtags: [{ label: one, slug: 'its-own' }] })).toEqual([]);
  });

  test.each([
    ['open source', 'open-source'],
    ['open_source', 'Open Source'],
    ['don’t', "Don't"],
    ['OpenAI', 'openai'],
  ])('"%s" and "%s" are two spellings of one', (one, other) => {
    expect(problems({ articles: pieces([one], [other]) })).toEqual([]);
  });

  test('are a problem in drafts too, before they are out', () => {
    expect(
      problems({ articles: [article('a', { hashtags: ['C++'] }), article('b', { hashtags: ['C plus plus'], draft: true })] }),
    ).toHaveLength(1);
  });
});

test('a hashtag of signs only is a problem', () => {
  expect(problems({ articles: pieces(['😀']) })).toEqual([
    'articles/piece-0.mdx:6 hashtags | "😀" has no letter or digit, so it has no address. | Add a word, or give it a slug in content/hashtags.yaml.',
  ]);
});

test('what is featured leads, is no hashtag of a page or a list, and relates nothing', () => {
  const { articles, articlesWithHashtag, hashtags: index, relatedTo } = publication({ articles: pieces(['featured'], ['#Featured', 'x']) });
  expect(articlesWithHashtag.get('featured')).toHaveLength(2);
  expect([...index.bySlug.keys()]).toEqual(['x']);
  expect(articles.map(({ hashtags, featured }) => ({ hashtags, featured }))).toEqual([
    { hashtags: ['x'], featured: true },
    { hashtags: [], featured: true },
  ]);
  expect(articles.flatMap((piece) => relatedTo(piece, 3))).toEqual([]);
});
