/** Which author or subject a name stands for. */
import { expect, test } from 'vitest';
import { authorsMeant, categoriesMeant } from '../../../../src/model/checks/names-meant.ts';
import { files } from '../../../support/make-publication.ts';

const { authors, categories } = files({
  authors: { 'juergen-mueller': { name: 'Jürgen Müller' }, 'ada-quill': { name: 'Ada Quill' }, 'a-quill': { name: 'Ada Quill' } },
  categories: [
    { slug: 'wirtschaft', name: 'Wirtschaft', children: [{ slug: 'arbeit', name: 'Arbeit & Lohn' }] },
    { slug: 'kultur', name: 'Kultur', children: [{ slug: 'buch', name: 'Wirtschaft' }] },
  ],
});

test.each([
  ['Jürgen Müller', 'juergen-mueller'],
  ['jürgen  müller', 'juergen-mueller'],
  ['Juergen-Mueller', 'juergen-mueller'],
  ['juergen-mueller', undefined],
  ['Ada Quill', undefined],
  ['Nobody', undefined],
])('the author "%s" is %s', (typed, word) => {
  expect(authorsMeant(authors)(typed)).toBe(word);
});

test.each([
  ['arbeit', 'wirtschaft/arbeit'],
  ['Arbeit & Lohn', 'wirtschaft/arbeit'],
  ['Wirtschaft/Arbeit', 'wirtschaft/arbeit'],
  ['wirtschaft', undefined],
  ['Wirtschaft', undefined],
])('the subject "%s" is %s', (typed, word) => {
  expect(categoriesMeant(categories)(typed)).toBe(word);
});
