/** Names that readers could not tell apart. */
import { expect, test } from 'vitest';
import { buildPublication } from '../../../../src/model/publication.ts';
import { article, files, noon } from '../../../support/make-publication.ts';

test('a title that another piece has is doubted', () => {
  const articles = [article('a', { title: 'Who pays?' }), article('b', { title: 'who pays' }), article('c', { title: 'Who pays, then?' })];
  const warnings = buildPublication(files({ articles }), noon).warnings();
  expect(warnings.map(({ file, line, field, message }) => [file, line, field, message])).toEqual([
    ['articles/b.mdx', 2, 'title', '"who pays" is the title of articles/a.mdx too.'],
  ]);
});
