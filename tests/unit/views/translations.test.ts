/** One article in several languages: each version names the others. */
import { expect, test } from 'vitest';
import { headOf } from '../../../src/views/head.ts';
import { articleData } from '../../../src/views/structured-data.ts';
import { translations } from '../../../src/views/translations.ts';
import { article, noon, type Parts, problems, publication } from '../../support/make-publication.ts';

const versions: Parts = {
  articles: [
    article('rent'),
    article('miete', { lang: 'de', translationOf: 'rent' }),
    article('al-ijar', { lang: 'ar', translationOf: 'rent' }),
    article('tide'),
    article('later', { lang: 'fr', translationOf: 'rent', published: '2027-01-01' }),
  ],
};
const made = publication(versions);
const found = (slug: string) => {
  const one = made.articleBySlug.get(slug);
  if (!one) throw new Error(`There is no ${slug}.`);
  return one;
};

test('each version leads to the others, the original first, in the words of their languages', () => {
  const linksOf = (slug: string) => translations(found(slug), made).translations?.links;
  expect(linksOf('rent')).toEqual([
    { label: 'العربية', href: '/articles/al-ijar/', language: 'ar', direction: 'rtl' },
    { label: 'Deutsch', href: '/articles/miete/', language: 'de', direction: 'ltr' },
  ]);
  expect(linksOf('miete')?.map(({ label }) => label)).toEqual(['English', 'العربية']);
  expect(linksOf('tide')).toBeUndefined();
});

test('search engines learn all versions from each of them', () => {
  const languagesOf = (slug: string) => headOf(made, { href: '/', route: 'article', article: found(slug) }).languages;
  const all = {
    en: 'https://example.org/articles/rent/',
    ar: 'https://example.org/articles/al-ijar/',
    de: 'https://example.org/articles/miete/',
    'x-default': 'https://example.org/articles/rent/',
  };
  for (const slug of ['rent', 'miete', 'al-ijar']) expect(languagesOf(slug), slug).toEqual(all);
  expect(languagesOf('tide')).toBeUndefined();
  const work = (slug: string) => ({ '@type': 'CreativeWork', url: `https://example.org/articles/${slug}/` });
  expect(articleData(found('rent'), made, [])[0]).toMatchObject({ workTranslation: [work('al-ijar'), work('miete')] });
  expect(articleData(found('miete'), made, [])[0]).toMatchObject({ translationOfWork: work('rent') });
  expect(articleData(found('tide'), made, [])[0]).not.toHaveProperty('workTranslation');
});

test('a version that is held back is named by nobody, and translations of what is held back name each other', () => {
  const before = publication({ articles: [article('rent'), article('miete', { lang: 'de', translationOf: 'rent', draft: true })] });
  const [rent] = before.articles;
  expect(rent && translations(rent, before)).toEqual({});
  const alone = publication({
    articles: [
      article('rent', { draft: true }),
      article('miete', { lang: 'de', translationOf: 'rent' }),
      article('loyer', { lang: 'fr', translationOf: 'rent' }),
    ],
  });
  const [first] = alone.articles;
  expect(first && translations(first, alone).translations?.links).toHaveLength(1);
  expect(first && headOf(alone, { href: '/', route: 'article', article: first }).languages).not.toHaveProperty('x-default');
  expect(publication(versions, { ...noon, drafts: true }).articles).toHaveLength(5);
});

test.each([
  ['it is itself', [article('rent', { translationOf: 'rent' })], '"rent" is this piece itself.'],
  ['there is none', [article('rent', { lang: 'de', translationOf: 'rnet' }), article('rnt')], '"rnet" is not a piece.'],
  [
    'the language is the same',
    [article('rent'), article('miete', { translationOf: 'rent' })],
    'articles/rent.mdx is in the same language, en.',
  ],
  [
    'the language is taken',
    [article('rent'), article('miete', { lang: 'de', translationOf: 'rent' }), article('pacht', { lang: 'de', translationOf: 'rent' })],
    'articles/miete.mdx is in the same language, de.',
  ],
  [
    'it translates another one',
    [article('rent'), article('miete', { lang: 'de', translationOf: 'rent' }), article('loyer', { lang: 'fr', translationOf: 'miete' })],
    '"miete" is a translation itself. | Name the original: translationOf: rent',
  ],
])('an original that is none is a problem: %s', (_, articles, message) => {
  expect(problems({ articles }).join('\n')).toContain(message);
});
