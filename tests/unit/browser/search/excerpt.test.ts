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
  return { url: '/a/', content, placed: words.length, meta: {}, filters: {}, anchors, locations };
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
  expect(shown(piece)).toBe('The [rent], the [rent].');
  const titled = found(`Rent. ${filler}Owners of rent. They sleep.`, (token) => token === 'owners', ['Owners of rent.']);
  expect(excerptOf(titled, []).heading).toEqual([
    { text: 'Owners', isMarked: true },
    { text: ' of rent.', isMarked: false },
  ]);
  expect(shown(titled)).toBe('They sleep.');
});

test('is the beginning where the words stand in what follows the text, which is named', () => {
  const piece = found('It rains in the harbour.', () => false);
  const end = { id: 'piece_sources', text: 'Sources', location: 5 };
  const cited = { ...piece, placed: 7, anchors: [end], locations: [6] };
  expect(excerptOf(cited, ['rain'])).toMatchObject({ anchor: end });
  expect(shown(cited, ['rain'])).toBe('It rains in the harbour.');
  expect(excerptOf({ ...cited, locations: [9] }, []).anchor).toBe(undefined);
});

test('names the hashtags that were meant, where the words stand among them only', () => {
  const piece = found('It rains in the harbour.', () => false);
  const end = { id: 'piece_hashtags', text: 'Hashtags', location: 5 };
  const tagged = {
    ...piece,
    placed: 9,
    anchors: [end],
    locations: [6],
    filters: { hashtag: ['capital spending', 'leases', 'C#'], author: ['Lease Holder'] },
  };
  const heading = (tokens: readonly string[], of: Found = tagged) =>
    excerptOf(of, tokens)
      .heading.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
      .join('');
  expect(heading(['lease'])).toBe('Hashtags: #[leases]');
  expect(heading(['leases', 'spending'])).toBe('Hashtags: #capital [spending], #[leases]');
  expect(heading(['zebra'])).toBe('Hashtags');
  expect(heading(['lease'], { ...tagged, anchors: [{ ...end, id: 'piece_sources', text: 'Sources' }] })).toBe('Sources');
});

test('marks letters and digits of a word, and no sign beside it', () => {
  const asked = (token: string): boolean => ['shed', 'queue'].includes(token);
  expect(shown(found('Built a shed. (The shed!) &queue[0]; “queue”', asked))).toBe('Built a [shed]. (The [shed]!) &[queue][0]; “[queue]”');
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
  expect(shown(piece, ['email'])).toBe('Send an [e-mail]. Новые суда.');
  expect(shown(piece, ['новыи'])).toBe('Send an e-mail. [Новые] суда.');
  expect(shown(piece, ['harbour'])).toBe('Send an e-mail. Новые суда.');
});

test('is the beginning where nothing of the text was asked for, and nothing where there is none', () => {
  expect(shown(found('The beginning.', () => false))).toBe('The beginning.');
  expect(shown(found('', () => false))).toBe('');
});
