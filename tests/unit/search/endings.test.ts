/** Which words have endings, language by language. */
import { expect, test } from 'vitest';
import { endingsOf } from '../../../src/search/endings.ts';

test.each([
  ['en-GB', ['universe', 'serveral', 'leases'], ['plan', 'market', '2026', 'csharp']],
  ['de', ['hafen', 'zeitungen'], ['markt', 'haus']],
  ['fr', ['histoires', 'oeuvre'], ['prix']],
  ['ru', ['суда', 'новый'], ['порт']],
  ['nn', ['båtane'], ['båt']],
  ['pl', ['miasta', 'port'], []],
  ['he', [], ['העיר']],
  ['ko', [], ['항구에서']],
])('in "%s" %s have one, %s have none', async (language, having, bare) => {
  const hasEnding = await endingsOf(language);
  expect(having.filter((word) => !hasEnding(word))).toEqual([]);
  expect(bare.filter(hasEnding)).toEqual([]);
});
