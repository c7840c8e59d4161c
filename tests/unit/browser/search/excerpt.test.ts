/** What a result shows of the text of its piece. */
import { expect, test } from 'vitest';
import { excerptOf, formsOf } from '../../../../src/browser/search/excerpt.ts';
import type { Found } from '../../../../src/browser/search/pagefind.ts';
import { wordsIn } from '../../../../src/browser/search/words.ts';

const filler = 'Nothing is said of it here. '.repeat(20);

function found(content: string, isFound: (token: string) => boolean, headings: readonly string[] = []): Found {
  const words = wordsIn(content);
  const locations = words.flatMap(({ token }, place) => (isFound(token) ? [place] : []));
  const anchors = headings.map((text) => ({ id: text, text, location: words.findIndex(({ start }) => start >= content.indexOf(text)) }));
  return { url: '/a/', content, meta: {}, filters: {}, anchors, locations };
}

const shown = (piece: Found, tokens: readonly string[] = []): string =>
  excerptOf(piece, tokens)
    .stretches.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

test('is where the words stand closest, with the signs that belong to them', () => {
  const text = `${filler}A lease. ${filler}“The lease of leases”, she said. ${filler}`;
  const excerpt = shown(found(text, (token) => token.startsWith('lease')));
  expect(excerpt).toContain('“The [lease] of [leases]”, she said.');
  expect(excerpt.length).toBeLessThan(230);
});

test('is of the section that holds the most, which is named', () => {
  const piece = found(`Rent. ${filler}Owners. The rent, the rent.`, (token) => token === 'rent', ['Owners']);
  expect(excerptOf(piece, []).anchor?.text).toBe('Owners');
  expect(shown(piece)).toBe('Owners. The [rent], the [rent].');
});

test('marks pairs of letters as one, and leaves out what follows them', () => {
  const piece = found('この問題は台湾の管理者から報告されました。', (token) =>
    wordsIn('管理者')
      .slice(0, 2)
      .some((word) => word.token === token),
  );
  expect(shown(piece)).toBe('この問題は台湾の[管理者]から報告されました。');
  expect(formsOf(piece, [])).toEqual(['管理者']);
});

test('shows what is nearest where Pagefind has found the word beside the text', () => {
  const piece = { ...found('Send an e-mail. Новые суда.', () => false), locations: [99] };
  expect(shown(piece, ['email'])).toBe('Send an e-[mail]. Новые суда.');
  expect(shown(piece, ['новыи'])).toBe('Send an e-mail. [Новые] суда.');
  expect(shown(piece, ['harbour'])).toBe('Send an e-mail. Новые суда.');
});

test('is the beginning where nothing of the text was asked for, and nothing where there is none', () => {
  expect(shown(found('The beginning.', () => false))).toBe('The beginning.');
  expect(shown(found('', () => false))).toBe('');
});
