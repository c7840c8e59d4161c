import { expect, test } from 'vitest';
import { dividedCategories, readPlainText } from '../../../src/importing/sources/plain-text.ts';

test('categories that run together are divided by the names of the publication, else by capitals', () => {
  expect(dividedCategories('AIports & pilotsOpen Water', [])).toEqual(['AI', 'ports & pilots', 'Open Water']);
  expect(dividedCategories('iPhonesOpen Water', ['iPhones', 'Open Water'])).toEqual(['iPhones', 'Open Water']);
  expect(dividedCategories('Harbours', ['Harbour'])).toEqual(['Harbours']);
});

test('a text without paragraphs keeps its words, and its sentences get their spaces', () => {
  const text = readPlainText(
    'a.txt',
    'AIports & pilots\nThe Dock Is Empty.\nShips left in May.Nobody waved.The U.S.A. sent v2.0 of a note to example.com. "Gone."He said AI.Then rain.\n#dock\n# Low water\n#featured\n',
    [],
    [],
  );
  expect(text?.title).toBe('The Dock Is Empty');
  expect(text?.hashtags).toEqual(['dock', 'Low water', 'featured']);
  expect(text?.categories).toEqual([['AI'], ['ports & pilots']]);
  expect(text?.body).toEqual({
    html: '<p>Ships left in May. Nobody waved. The U.S.A. sent v2.0 of a note to example.com. "Gone." He said AI. Then rain.</p>',
  });
});
