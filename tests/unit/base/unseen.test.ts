/** Which characters no reader could see, and which of them a script or a picture sign needs. */
import { describe, expect, test } from 'vitest';
import { isBlank, madeVisible, unseenIn, unseenWords } from '../../../src/base/unseen.ts';

const flag = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';
const tags = [...'buy'].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');

test.each([
  ['a control character', 'a\u0000b', ['\u0000']],
  ['a control character of old files', 'a\u0093b', ['\u0093']],
  ['half a character', 'a\ud83d', ['\ud83d']],
  ['an override', 'a\u202Eb\u202C', ['\u202E', '\u202C']],
  ['an isolate that nothing closes', 'a\u2067b', ['\u2067']],
  ['the end of an isolate that nothing opened', 'a\u2069b', ['\u2069']],
  ['isolates of which one is closed', '\u2066a\u2067b\u2069', ['\u2066']],
  ['a filler of Hangul', 'Ada\u3164Quill', ['\u3164']],
  ['a half-width filler', 'Ada\uFFA0', ['\uFFA0']],
  ['a filler of jamo among other letters', 'Ada\u1160Quill', ['\u1160']],
  ['a blank of Braille among other letters', 'Ada\u2800Quill', ['\u2800']],
  ['tags behind a word', `A word${tags}`, [...tags]],
  ['tags behind another sign than the black flag', `😀${tags}`, [...tags]],
  ['more tags than a flag has', `\u{1F3F4}${tags}${tags}${tags}`, ['\u{E0075}', '\u{E0079}']],
  ['variation selectors in a row', 'a\u2764\uFE0F\uFE01\uFE02', ['\uFE01', '\uFE02']],
  ['a supplementary variation selector behind a letter', 'a\u{E0100}', ['\u{E0100}']],
  ['a deprecated sign of format', 'a\u206Ab', ['\u206A']],
  ['signs of interlinear notes', 'a\uFFF9b', ['\uFFF9']],
  ['a code point that is no character', 'a\uFFFEb\u{1FFFF}', ['\uFFFE', '\u{1FFFF}']],
  ['a secret in zero-width signs', 'a\u200B\u200C\u200D\u200Bb', ['\u200B']],
])('%s is one', (_, text, found) => expect(unseenIn(text)).toEqual(found));

test.each([
  ['lines and tabs', 'one\ntwo\tthree\r\n'],
  ['Arabic and Hebrew', 'المرفأ שלום'],
  ['marks of direction', 'C++\u200E, \u200Fשלום, \u061Cسلام'],
  ['isolates that are closed', 'ל\u2067שלום \u2068x\u2069\u2069 \u2066C++\u2069'],
  ['a non-joiner of Persian and a joiner of Malayalam', 'می\u200Cخواهم ക\u0D4D\u200D'],
  ['a family, a heart and a key', '👩\u200D👩\u200D👧 ❤\uFE0F #\uFE0F\u20E3 👍🏽'],
  ['the flag of England', `${flag} and ${flag}${flag}`],
  ['a variant of an ideograph', '葛\u{E0100}城'],
  ['a soft hyphen, a place for a break, a joined word', 'Donau\u00ADdampf a\u200Bb a\u2060b'],
  ['Mongolian with a selector', 'ᠭᠠ\u180Bᠯ'],
  ['old Hangul with fillers', '\u1100\u1160 \u115F\u1161'],
  ['Braille with a blank', '⠓⠊\u2800⠁⠙⠁'],
  ['emoji with a tag sequence of a flag in a sentence', `Up ${flag}!`],
])('%s are none', (_, text) => {
  expect(unseenIn(text)).toEqual([]);
  expect(isBlank(text)).toBe(false);
});

test.each([
  '',
  ' ',
  '\u00A0',
  '\u200B\u200D',
  '\u3164',
  '\u2800\u2800',
  '\u115F\u1160',
  '\uFFA0',
  '\u034F',
  '\u00AD',
  '\uFE0F',
  tags,
  '\u2067\u2069',
  '\u17B4',
])('a text of nothing but %j is blank', (text) => expect(isBlank(text)).toBe(true));

describe('what is shown of it', () => {
  test('in code, each has its name, and letters keep what joins them', () => {
    expect(madeVisible('if (a\u202E \u2066/* x */\u2069) {\u009B}\u3164\u200B')).toBe(
      'if (a⟨U+202E⟩ ⟨U+2066⟩/* x */⟨U+2069⟩) {⟨U+009B⟩}⟨U+3164⟩⟨U+200B⟩',
    );
    expect(madeVisible(`print("می\u200Cخواهم 👩\u200D👧 ❤\uFE0F ${flag}")\n\t`)).toBe(
      `print("می\u200Cخواهم 👩\u200D👧 ❤\uFE0F ${flag}")\n\t`,
    );
  });

  test('what hides a whole text is shown sign by sign', () => {
    expect(madeVisible(`x${tags}`)).toBe('x⟨U+E0062⟩⟨U+E0075⟩⟨U+E0079⟩');
    expect(madeVisible('x\uFE00\uFE01\u{E0101}')).toBe('x\uFE00⟨U+FE01⟩⟨U+E0101⟩');
  });

  test('twice is once', () => {
    const once = madeVisible('a\u202Eb\u0007');
    expect(madeVisible(once)).toBe(once);
  });
});

test.each([
  [['\u0007'], 'A character stands here that no reader could see: U+0007.', 'Delete it and type the words again.'],
  [
    ['\u0093'],
    'A character stands here that no reader could see: U+0093.',
    'Type “ in its place: in files of older programs that is what it stands for.',
  ],
  [
    ['\u2067'],
    'A character stands here that no reader could see: U+2067.',
    'Close each isolate (U+2066 to U+2068) with U+2069 in the same paragraph, or delete it and type the words again.',
  ],
  [
    ['\u202E', '\u202C'],
    'Characters stand here that no reader could see: U+202E, U+202C.',
    'Delete it and type the words again; words that run the other way stand in isolates, U+2067 before and U+2069 behind them.',
  ],
  [
    [...`${tags}x`],
    'Characters stand here that no reader could see: U+E0062, U+E0075, U+E0079 and others.',
    'Delete it and type the words again.',
  ],
])('of %j is said what it is, and what to do', (found, message, fix) => expect(unseenWords(found)).toEqual({ message, fix }));
