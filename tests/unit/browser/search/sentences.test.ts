/** What the search says it has found. */
import { describe, expect, test } from 'vitest';
import { type Answer, nothing } from '../../../../src/browser/search/answer.ts';
import { saying } from '../../../../src/browser/search/sentences.ts';
import { searchView } from '../../../../src/views/pages/search.ts';
import { publication } from '../../../support/make-publication.ts';

const said = (answer: Partial<Answer>, query: string, language = 'en'): string => {
  const { text, links } = saying(searchView(publication({ site: { language } })).words).found({ ...nothing, ...answer }, query);
  return [text, ...links.map((link) => `[${link.label}: ${link.query}]`)].join(' ');
};

describe('the sentence', () => {
  test.each<[string, Partial<Answer>, string, string]>([
    ['counts only what has the words', { found: 'asked', total: 3, held: 3, queries: ['lease'] }, 'lease', '3 pieces with “lease”'],
    [
      'counts apart what comes near',
      { found: 'asked', total: 15, held: 1, queries: ['universe'] },
      'universe',
      '1 piece with “universe”. 14 pieces come near.',
    ],
    ['names both spellings', { found: 'asked', total: 6, held: 6, queries: ['GPUs', 'GPU'] }, 'GPUs', '6 pieces with “GPUs” or “GPU”'],
    ['does not quote twice', { found: 'asked', total: 1, held: 1, queries: ['"a deal"'] }, '"a deal"', '1 piece with “a deal”'],
    ['shows that a word is unfinished', { found: 'beginning', total: 2, held: 2, queries: ['depre'] }, 'depre', '2 pieces with “depre…”'],
    ['says that there is nothing', {}, 'xyzzyq', 'Nothing with “xyzzyq”.'],
    ['says what comes near', { found: 'near', total: 2 }, 'nightmare', 'Nothing with “nightmare”. 2 pieces come near.'],
    ['leads to a near word', { found: 'near', total: 2, nearWords: ['value'] }, 'valeu', 'Nothing with “valeu”. Near it: [value: value]'],
    [
      'names the words that it left out',
      { found: 'fewer', total: 9, held: 7, leftOut: ['zebra', 'gnu'] },
      'a zebra gnu',
      'No piece has all of these words. Without “zebra” and “gnu”: 7 pieces',
    ],
    [
      'puts a near word into the query',
      { found: 'fewer', total: 7, held: 7, leftOut: ['valeu'], nearWords: ['value'] },
      'the valeu of it',
      'No piece has all of these words. Without “valeu”: 7 pieces. Near it: [value: the value of it]',
    ],
    [
      'leads to the words of a phrase',
      { unquoted: { query: 'electricity deal', total: 2 } },
      '“electricity deal”',
      'Nothing with “electricity deal”. [Without the quotation marks: 2 pieces: electricity deal]',
    ],
    ['counts what was chosen', { found: 'asked', total: 1, held: 1 }, '', '1 piece'],
    ['says that nothing was chosen', {}, '', 'No piece fits this choice.'],
  ])('%s', (_, answer, query, sentence) => {
    expect(said(answer, query)).toBe(sentence);
  });

  test('takes what was typed as it is', () => {
    expect(said({ found: 'asked', total: 1, held: 1, queries: ['$& {count}'] }, '$& {count}')).toBe('1 piece with “$& {count}”');
  });

  test('is in the words of the site', () => {
    expect(said({ found: 'fewer', total: 7, held: 7, leftOut: ['zebra', 'gnu'] }, 'gnu zebra', 'de')).toBe(
      'Kein Beitrag enthält alle diese Wörter. Ohne „zebra“ und „gnu“: 7 Beiträge',
    );
  });
});
