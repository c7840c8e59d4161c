/** The quotation marks of languages, and their spaces. */

export interface QuoteMarks {
  /** What `"` becomes, at the beginning and at the end. */
  readonly double: readonly [open: string, close: string];
  /** What `'` becomes. */
  readonly single: readonly [open: string, close: string];
  /** Spaces stand before `: ; ! ?` and inside `« »`, where no line may break. */
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

/** After the `delimiters` of the Unicode CLDR, but Arabic as its newspapers set it, in marks that turn with the line; languages that are not here write as English does. */
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

/** The marks of a language tag (BCP 47), or of its nearest ancestor; those of English when none is known. */
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
