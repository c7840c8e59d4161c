/** Names that a reader could take for others. */
import { expect, test } from 'vitest';
import { lookAlikeWarnings } from '../../../../src/model/checks/look-alikes.ts';
import { article, files, noon } from '../../../support/make-publication.ts';
import { buildPublication } from '../../../../src/model/publication.ts';

const said = (...names: readonly string[]) =>
  lookAlikeWarnings(names.map((name, index) => ({ name, file: `${index}.yaml`, field: 'name' }))).map(({ message }) => message);

test.each([
  ['Ad\u0430 Quill', 'in "Ad\u0430", "\u0430" is Cyrillic and the rest Latin'],
  ['p\u0430yp\u0430l', 'in "p\u0430yp\u0430l", "\u0430" is Cyrillic and the rest Latin'],
  ['C\u0428\u0410', 'in "C\u0428\u0410", "C" is Latin and the rest Cyrillic'],
  ['Harb\u03bfur', 'in "Harb\u03bfur", "\u03bf" is Greek and the rest Latin'],
  ['Ada Qu\u0456ll', 'in "Qu\u0456ll", "\u0456" is Cyrillic and the rest Latin'],
  ['\u0585scar', 'in "\u0585scar", "\u0585" is Armenian and the rest Latin'],
])('%s mixes letters', (name, mixed) => expect(said(name)).toEqual([`"${name}" mixes letters that look alike: ${mixed}.`]));

test.each([
  ['p\u0430ypal', 'paypal', 'mixes'],
  ['ace', '\u0430\u0441\u0435', 'looks the same'],
  ['Ada Quill', 'Ada\u00ad Quill', 'looks the same'],
  ['Ada Quill', '\uff21da Quill', 'looks the same'],
  ['\u0421\u0415\u041e', 'CEO', 'looks the same'],
])('%s and %s are told apart by nobody', (a, b, words) => expect(said(a, b)).toEqual([expect.stringContaining(words)]));

test.each([
  [['AI\u82af\u7247', 'T\u30b7\u30e3\u30c4', '\ud55c\uad6dAI', 'C++', 'caf\u00e9', 'Stra\u00dfe']],
  [['TNF\u03b1', 'IFN\u03b3', '\u0394t', '\u03bbx', '\u00b5m', '\u03b2-Carotene', '\u2126']],
  [
    [
      'iPhone\u044b',
      'IT-\u043e\u0442\u0440\u0430\u0441\u043b\u044c',
      '\u0421\u0428\u0410',
      '\u0420\u043e\u0441\u0441\u0438\u044f',
      'VIP-\u0437\u043e\u043d\u0430',
    ],
  ],
  [['\u0391\u03b8\u03ae\u03bd\u03b1', 'EU', '\u039f\u0394\u039f\u03a3', '\u041c\u043e\u0441\u043a\u0432\u0430']],
  [['modern', 'modem', 'Al', 'AI', 'Lodz', '\u0141\u00f3d\u017a']],
  [['\u0645\u0631\u0641\u0623', '\u05e0\u05de\u05dc', '\u0939\u093f\u0928\u094d\u0926\u0940', '\u0e44\u0e17\u0e22', '\u6e2f']],
])('%j are what they are', (names) => expect(said(...names)).toEqual([]));

test('pieces, people and hashtags are looked at, each with its place', () => {
  const parts = {
    authors: { 'ada-quill': { name: 'Ada Quill' }, 'ad\u0430-quill': { name: 'Ada Quill' }, other: { name: '\u0410da Quill' } },
    articles: [article('rent', { hashtags: ['ace'] }), article('r\u0435nt'), article('z', { hashtags: ['\u0430\u0441\u0435'] })],
  };
  const { warnings } = buildPublication(files(parts), noon);
  expect(warnings().map(({ file, line, field, message }) => `${file}:${line} ${field} ${message}`)).toEqual([
    'articles/r\u0435nt.mdx:undefined slug "r\u0435nt" mixes letters that look alike: in "r\u0435nt", "\u0435" is Cyrillic and the rest Latin.',
    'articles/z.mdx:6 hashtags "\u0430\u0441\u0435" looks the same as "ace" in articles/rent.mdx.',
    'authors/ad\u0430-quill.yaml:undefined slug "ad\u0430-quill" mixes letters that look alike: in "ad\u0430", "\u0430" is Cyrillic and the rest Latin.',
    'authors/other.yaml:2 name "\u0410da Quill" mixes letters that look alike: in "\u0410da", "\u0410" is Cyrillic and the rest Latin.',
  ]);
});
