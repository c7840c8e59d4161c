/** The words of a text and of a query. */
import { describe, expect, test } from 'vitest';
import { fold, foldExactly } from '../../../../src/browser/search/letters.ts';
import { wordsIn, wordsOfQuery } from '../../../../src/browser/search/words.ts';

const tokensOf = (text: string): string =>
  wordsIn(text)
    .map(({ token }) => token)
    .join(' ');
const alsoOf = (text: string): readonly string[] => wordsIn(text).flatMap(({ also }) => also);
const seenIn = (text: string): readonly string[] => wordsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['fell—prices rose–and… so...they', 'fell prices rose and so they'],
  ['said;and/or not: «wait»(next)', 'said and or not wait next'],
  ["l’eau dell'arte don’t", 'l eau dell arte don t'],
  ['2019–2021, 3.5 % of 1,000', '2019 2021 3 5 of 1 000'],
  ['super\u00admarket', 'supermarket'],
  ['می\u200cخواهم', 'میخواهم'],
  ['C#, C++ and F#; c#d', 'csharp cplusplus and fsharp c d'],
  ['.NET by ASP.NET', 'dotnet by asp net'],
  ['a (.NET market, a “.NET” of one’s own', 'a dotnet market a dotnet of one s own'],
  ['R&D, AT&T and Marks&Spencer', 'randd atandt and marks spencer'],
  ['a 🚢 ©', 'a emoji128674'],
  ['', ''],
])('"%s" is taken apart where one sees it end', (text, tokens) => {
  expect(tokensOf(text)).toBe(tokens);
});

test.each([
  ['Łódź Ørsted Straße œuvre æble', 'lodz orsted strasse oeuvre aeble'],
  ['ﬁne ＡＩ CO₂ ıstanbul İzmir', 'fine ai co2 istanbul izmir'],
  ['Café CAFÉ cafe\u0301', 'cafe cafe cafe'],
  ['ΟΔΟΣ οδος', 'οδοσ οδοσ'],
  ['٢٠٢٦ ۲۰۲۶ २०२६', '2026 2026 2026'],
  ['كتاب كـتـاب كِتَاب', 'كتاب كتاب كتاب'],
])('the letters of "%s" are folded', (text, tokens) => {
  expect(tokensOf(text)).toBe(tokens);
});

test('vowel signs count where a form is asked for, accents do not', () => {
  expect(fold('दिन')).toBe(fold('दीन'));
  expect(foldExactly('दिन')).not.toBe(foldExactly('दीन'));
  expect(foldExactly('café')).toBe('cafe');
});

test.each([
  ['state-of-the-art', 'stateoftheart'],
  ['e-mail', 'email'],
  ['don’t', 'dont'],
  ['O’Brien', 'obrien'],
  ['1,000', '1000'],
  ['צה״ל', 'צהל'],
  ['CoreWeave', 'weave'],
  ['C++', 'c'],
  ['R&D', 'd'],
  ['.NET', 'net'],
  ['ASP.NET', 'dotnet'],
])('"%s" is found as "%s" too', (text, other) => {
  expect(alsoOf(text)).toContain(other);
});

describe('what is written without spaces', () => {
  test('is taken apart into pairs of letters, of which the last is single', () => {
    expect(seenIn('これは港だ。 English')).toEqual(['これ', 'れは', 'は港', '港だ', 'だ', 'English']);
    expect(seenIn('ภาษา')).toEqual(['ภา', 'าษ', 'ษา', 'า']);
  });

  test('has the same pairs in a query, so that more may follow in the text', () => {
    const text = tokensOf('この問題は台湾の管理者から');
    for (const query of ['管理者', '台湾', '管理者から', 'の管']) {
      expect(text).toContain(
        wordsOfQuery(query)
          .map(({ token }) => token)
          .join(' '),
      );
    }
    expect(wordsOfQuery('港')).toHaveLength(1);
  });

  test('is alike in half and full width', () => {
    expect(tokensOf('ｶﾞｽ')).toBe(tokensOf('ガス'));
    expect(tokensOf('ガス')).not.toBe(tokensOf('カス'));
  });
});

test('a text of one script reads the same whatever stands around it', () => {
  const latin = 'The fell—prices of l’eau, C# and R&D: 1,000 cafés.';
  expect(tokensOf(`${latin} 港`).startsWith(tokensOf(latin))).toBe(true);
});
