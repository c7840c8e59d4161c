/**
 * Invisible characters that hide words, reverse the order of characters, or have no meaning.
 * Those that scripts and emoji need are not included: joiners (U+200C, U+200D), direction marks (U+200E, U+200F, U+061C), soft hyphens,
 * line break opportunities, one variation selector after its character, the flags of England, Scotland and Wales, and isolates that are
 * closed in the same text (U+2066 to U+2069; https://www.unicode.org/reports/tr9/).
 */

/** A fast first test: every match begins with one of these, and most texts have none. */
const candidates =
  /[\p{Cs}\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\p{Noncharacter_Code_Point}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;

/** Lone surrogates; noncharacters; controls; embeddings and overrides; deprecated and musical format characters; Hangul fillers that modern texts do not have. */
const neverNeeded = String.raw`[\p{Cs}\p{Noncharacter_Code_Point}\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2065\u206A-\u206F\u3164\uFFA0\uFFF0-\uFFFB\u{1D173}-\u{1D17A}]`;
/** Tag characters outside of flags, and repeated variation selectors: both can carry a whole hidden text. */
const carriersOfText = [
  String.raw`(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6})[\u{E0000}-\u{E007F}]`,
  String.raw`[\u{E0080}-\u{E00FF}\u{E01F0}-\u{E0FFF}]`,
  String.raw`(?<=\p{Variation_Selector})\p{Variation_Selector}`,
  String.raw`(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]`,
  // Four in a row are never typed; two or three may be, if a key is held too long.
  String.raw`[\xAD\u034F\u200B-\u200D\u2060-\u2064\uFEFF]{4}`,
];
const hidden = new RegExp([neverNeeded, ...carriersOfText].join('|'), 'gu');

/** Blank characters of a script: without other letters of this script they are only gaps. */
const blanks = [
  { gap: /[\u115F\u1160]/gu, script: /[\u1100-\u115E\u1161-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/u },
  { gap: /\u2800/gu, script: /[\u2801-\u28FF]/u },
];

/** False if the text certainly has no invisible characters. */
export function mayHoldUnseen(text: string): boolean {
  return candidates.test(text);
}

/** The invisible characters of a paragraph or a field, without duplicates. Line ends and tabs do not count. */
export function unseenIn(text: string): readonly string[] {
  if (!mayHoldUnseen(text)) return [];
  const found = [
    ...(text.match(hidden) ?? []).map((match) => String.fromCodePoint(match.codePointAt(0) ?? 0)),
    ...blanks.flatMap(({ gap, script }) => (script.test(text) ? [] : (text.match(gap) ?? []))),
    ...openIsolates(text),
  ];
  return [...new Set(found)];
}

/** Isolates that are not closed, and ends without an isolate. */
function openIsolates(text: string): readonly string[] {
  const open: string[] = [];
  const unmatched: string[] = [];
  for (const [sign] of text.matchAll(/[\u2066-\u2069]/g)) {
    if (sign !== '\u2069') open.push(sign);
    else if (open.pop() === undefined) unmatched.push(sign);
  }
  return [...open, ...unmatched];
}

/** Whether a text has no visible character. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\uFFF9-\uFFFB\u{1D159}\u{1D173}-\u{1D17A}\u{13441}\u{13442}]/u.test(text);
}

/** The message for such a text. */
export const blankWords = { message: 'Only characters that no reader could see stand here.', fix: 'Type the words.' } as const;

/** The message for invisible characters. */
export function unseenWords(found: readonly string[]): { readonly message: string; readonly fix: string } {
  const [first = ''] = found;
  const names = found.slice(0, 3).map(codeOf).join(', ') + (found.length > 3 ? ' and others' : '');
  return {
    message: `${found.length > 1 ? 'Characters stand' : 'A character stands'} here that no reader could see: ${names}.`,
    fix: found.every((sign) => sign === '\u202C') ? 'Delete it, or let check do it: npm run check -- --fix' : wayOut(first),
  };
}

function wayOut(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2066 && code <= 0x2069)
    return 'Close each isolate (U+2066 to U+2068) with U+2069 in the same paragraph, or delete it and type the words again.';
  if (code >= 0x202a && code <= 0x202e)
    return 'Delete it and type the words again; words that run the other way stand in isolates, U+2067 before and U+2069 behind them.';
  const meant = code >= 0x80 && code <= 0x9f ? windowsLetters[code - 0x80] : ' ';
  return meant === undefined || meant === ' '
    ? 'Delete it and type the words again.'
    : `Type ${meant} in its place: in files of older programs that is what it stands for.`;
}

/** The characters of Windows-1252 at 0x80 to 0x9F; a space if unassigned. */
const windowsLetters = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];

/** Characters that must be visible in code: those never needed, all that control direction, and those without width. */
const shownInCode = new RegExp(
  [
    ...carriersOfText.slice(0, 4),
    neverNeeded,
    String.raw`[\p{Bidi_Control}\xAD\u034F\u115F\u1160\u180E\u200B\u2060-\u2064\u2800\uFEFF]`,
  ].join('|'),
  'gu',
);

/** Replaces each deceptive invisible character by its name, ⟨U+202E⟩. Joiners stay. */
export function madeVisible(text: string): string {
  return mayHoldUnseen(text) ? text.replace(shownInCode, (sign) => `⟨${codeOf(sign)}⟩`) : text;
}

/** In the form `U+202E`. */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
