/** Texts that have broken programs before, as fast-check makes them. */
import fc from 'fast-check';
import { unseenIn } from '../../src/base/unseen.ts';

const signs = [
  ...[
    '</script>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '&',
    '&amp;',
    '&#0;',
    '<',
    '>',
    '<3',
    '{',
    '}',
    '{{x}}',
    '${x}',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '«',
    '`',
    '\\',
    '|',
    '#',
    '##',
    '*',
    '_',
    '~~',
    '^',
    '=',
    '+',
    '-',
    '--',
    '---',
    '...',
    '…',
    ':',
    ': ',
    '!',
    '?',
    '@',
    '%',
    '$',
  ],
  ...[
    '/',
    '..',
    '../',
    '.',
    '%2e%2e',
    '%00',
    '%',
    '?a=b',
    '#top',
    '[x](y)',
    '![x](y)',
    '[^1]',
    '<br>',
    'www.example.org',
    'a@example.org',
    'href="link:0"',
  ],
];
const letters = [
  ...[
    'harbour',
    'Dock',
    'C++',
    'C#',
    '.NET',
    'R&D',
    'AI/ML',
    'café',
    'cafe\u0301',
    'Straße',
    'STRASSE',
    'İstanbul',
    'ISTANBUL',
    'ı',
    'ﬁn',
    'Ǆ',
    '𝐀𝐁',
  ],
  ...[
    'مرفأ',
    'נמל',
    '港',
    '항구',
    'กรุงเทพ',
    'हिन्दी',
    'a\u0300\u0301\u0302\u0303',
    'x\u200dy',
    '\u00ad',
    '\u200b',
    '\u200f',
    '\u2066',
    '\u202e',
    '\ufeff',
  ],
  ...['👩‍👩‍👧', '🏳️‍🌈', '🇪🇺', '1️⃣', '😀', '\u2028', '\u2029', '\u0085', '\u0000', '\u0001', '\u007f', '\ufffd', '\uffff', '\ud800', '\udc00'],
  ...['constructor', '__proto__', 'null', 'true', '~', '1.10', '0x10', '1e3', '2026-11-22', 'index', 'undefined', 'NaN'],
];
const longWord = fc.integer({ min: 40, max: 400 }).map((length) => 'Donaudampfschiff'.repeat(length).slice(0, length));

const bit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...letters) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: longWord },
);

/** Any text at all, also one that no publication takes: with lone surrogates, control characters, nothing in it. */
export const anyText = fc
  .tuple(fc.array(bit, { maxLength: 8 }), fc.constantFrom('', ' ', ' ', '\n', '\u00a0'))
  .map(([bits, between]) => bits.join(between));

/** What a text with a word in it holds none of: control, code points that are no characters, overrides, isolates, fillers, tags, selectors, and zero-width signs of which several may meet. */
const notSeen =
  /[\p{Cc}\p{Cs}\p{Variation_Selector}\u034f\u115f\u1160\u180e\u202a-\u202e\u2060-\u206f\u2800\u3164\uffa0\ufff0-\uffff\p{Noncharacter_Code_Point}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/** A text that a reader can see, with a word in it; at most `limit` characters after NFC. */
export function visibleText(limit: number): fc.Arbitrary<string> {
  return anyText
    .map((text) => Array.from(`${text.replace(notSeen, '')} word`.normalize('NFC')))
    .map((characters) =>
      characters
        .slice(-Math.floor(limit / 2))
        .join('')
        .trim(),
    )
    .filter((text) => text.length <= limit && unseenIn(text).length === 0);
}

/** A text as YAML in double quotes, whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as Markdown in which every sign means itself. */
export function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
