import { expect, test } from 'vitest';
import { fieldWarnings } from '../../../../src/schema/fields/field-warnings.ts';

const warningsOf = (data: Parameters<typeof fieldWarnings>[0]['data']) =>
  fieldWarnings({ path: 'articles/a.mdx', data, lines: { standfirst: 3, image: 5, 'image.alt': 7, portrait: 9 } });

test('a standfirst of more than 200 characters is doubted, whatever bytes they take', () => {
  expect(warningsOf({ standfirst: '🚢'.repeat(200) })).toEqual([]);
  expect(warningsOf({ standfirst: 'x'.repeat(201) })).toEqual([
    {
      ...{ file: 'articles/a.mdx', line: 3, field: 'standfirst' },
      message: '"standfirst" is 201 characters long, and more than 200 are seldom read.',
      fix: 'Say what is argued in one sentence or two.',
    },
  ]);
});

test('words for a picture that are the name of a file are doubted, in a piece and of a person', () => {
  const words = {
    message: '"dock.png" is the name of a file, and says nothing to those who do not see the picture.',
    fix: 'Write what it shows.',
  };
  expect(warningsOf({ image: { src: './dock.png', alt: 'dock.png' } })).toEqual([
    { file: 'articles/a.mdx', line: 7, field: 'image.alt', ...words },
  ]);
  expect(warningsOf({ portrait: { src: './ada.png', alt: 'dock.png' } })).toEqual([
    { file: 'articles/a.mdx', line: 9, field: 'portrait.alt', ...words },
  ]);
});

test('nothing is doubted in a file that has none of these fields', () => {
  expect(warningsOf({})).toEqual([]);
});
