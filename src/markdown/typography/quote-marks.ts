/** Quotation marks by language, and spaces around punctuation. */

export interface QuoteMarks {
  /** The replacements of `"`. */
  readonly double: readonly [open: string, close: string];
  /** The replacements of `'`. */
  readonly single: readonly [open: string, close: string];
  /** The language has no-break spaces before `: ; ! ?` and inside `« »`. */
  readonly spaced?: true;
}

const english: QuoteMarks = { double: ['“', '”'], single: ['‘', '’'] };
const german: QuoteMarks = { double: ['„', '“'], single: ['‚', '‘'] };
const swiss: QuoteMarks = { double: ['«', '»'], single: ['‹', '›'] };
const swedish: QuoteMarks = { double: ['”', '”'], single: ['’', '’'] };
const norwegian: QuoteMarks = { double: ['«', '»'], single: ['‘', '’'] };
const spanish: QuoteMarks = { double: ['«', '»'], single: ['“', '”'] };
const russian: QuoteMarks = { double: ['«', '»'], single: ['„', '“'] };
const polish: QuoteMarks = { double: ['„', '”'], single: ['‚', '’'] };
const french: QuoteMarks = { double: ['«\u202F', '\u202F»'], single: ['“', '”'], spaced: true };
const swissFrench: QuoteMarks = { ...swiss, spaced: true };
const arabic: QuoteMarks = { double: ['«', '»'], single: ['‹', '›'] };
const japanese: QuoteMarks = { double: ['「', '」'], single: ['『', '』'] };

/** From `delimiters` of the Unicode CLDR, except Arabic: as in its newspapers, in marks that mirror with the direction. Other languages use the English marks. */
const byLanguage = new Map([
  ...marked(german, 'de', 'cs', 'sk', 'sl', 'bg', 'is', 'lt'),
  ...marked(swiss, 'de-ch', 'de-li', 'it-ch'),
  ...marked(swedish, 'sv', 'fi', 'he'),
  ...marked(norwegian, 'nb', 'nn', 'no', 'fa'),
  ...marked(spanish, 'es', 'it', 'pt-pt', 'ca', 'el'),
  ...marked(russian, 'ru', 'uk', 'be'),
  ...marked(polish, 'pl', 'hu', 'ro', 'hr', 'sr'),
  ...marked(french, 'fr'),
  ...marked(swissFrench, 'fr-ch'),
  ...marked(arabic, 'ar'),
  ...marked(japanese, 'ja', 'zh-tw', 'zh-hk', 'zh-hant'),
]);

/** The marks of a BCP 47 tag, or of its nearest ancestor; otherwise the English ones. */
export function quoteMarks(language: string): QuoteMarks {
  for (let tag = language.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const marks = byLanguage.get(tag);
    if (marks !== undefined) return marks;
  }
  return english;
}

function marked(marks: QuoteMarks, ...languages: readonly string[]): [string, QuoteMarks][] {
  return languages.map((language) => [language, marks]);
}
