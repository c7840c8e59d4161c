/** Many texts looked for at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestText, textFinder } from '../../../src/verification/text-finder.ts';

test('every text that the bytes hold is found, wherever it stands', () => {
  const find = textFinder(['the first sentence', 'last of them all', 'never written here', 'grüße aus köln']);
  expect([...find(Buffer.from('the first sentence; then grüße aus köln, and the last of them all'))]).toEqual([
    ...['the first sentence', 'grüße aus köln', 'last of them all'],
  ]);
});

test('soft hyphens count neither in the text nor in the bytes', () => {
  const find = textFinder(['The Verwaltungsverfahren', 'an infra\u00ADstructure']);
  const bytes = Buffer.from('The Verwal\u00ADtungs\u00ADver\u00ADfahren and\u00AD an infrastruc\u00ADture\u00AD');
  expect([...find(bytes)]).toEqual(['The Verwaltungsverfahren', 'an infra\u00ADstructure']);
});

test('a text that is too short to be told from others is not looked for', () => {
  expect(textFinder(['short'])(Buffer.from('short shorter shortest')).size).toBe(0);
});

test('it finds what a plain search finds, and nothing else', () => {
  // Two letters, so that texts overlap and nearly match.
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ß'), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.string({ unit: fc.constantFrom('a', 'b', 'ß'), maxLength: 300 }), (texts, where) => {
      const wanted = new Set(texts.filter((one) => Buffer.byteLength(one) >= shortestText && where.includes(one)));
      expect(new Set(textFinder(texts)(Buffer.from(where)))).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});
