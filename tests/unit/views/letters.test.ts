/** Long indexes are divided by the letters of the language. */
import { expect, test } from 'vitest';
import { letterOf } from '../../../src/views/letters.ts';

test.each([
  ['en', 'first drafts', 'F'],
  ['en', 'Élan', 'E'],
  ['en', '"quoted"', 'Q'],
  ['en', 'ﬁne', 'F'],
  ['de', 'Ärger', 'A'],
  ['sv', 'Ärger', 'Ä'],
  ['sv', 'Ångström', 'Å'],
  ['es', 'ñandú', 'Ñ'],
  ['es', 'único', 'U'],
  ['cs', 'čaj', 'Č'],
  ['pl', 'Łódź', 'Ł'],
  ['ru', 'йод', 'Й'],
  ['ru', 'Энергия', 'Э'],
  ['tr', 'istanbul', 'İ'],
  ['vi', 'ấn tượng', 'Â'],
  ['el', 'Άρθρο', 'Α'],
  ['ar', 'أخبار', 'ا'],
  ['he', 'שלום', 'ש'],
  ['hi', 'हिन्दी', 'ह'],
  ['ja', 'がっこう', 'か'],
  ['ja', 'パン', 'は'],
  ['ja', 'ァ', 'あ'],
  ['ja', 'ゃ', 'や'],
  ['ja', 'っ', 'た'],
  ['ja', 'ん', 'わ'],
  ['ja', 'ｶﾅ', 'か'],
  ['ko', '한국', 'ㅎ'],
  ['ko', '까치', 'ㄱ'],
  ['ja', '半導体', undefined],
  ['zh', '芯片', undefined],
  ['en', '3,000', undefined],
  ['en', '🎉', undefined],
])('in %s, %s is listed under %s', (language, name, letter) => {
  expect(letterOf(name, language)).toBe(letter);
});
