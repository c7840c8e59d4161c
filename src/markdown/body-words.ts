/** The few words that the engine itself writes into a text, by language. */
import type { PartProps } from './parts.ts';

/** What a `Callout` may be. */
export type CalloutKind = NonNullable<PartProps<'Callout'>['kind']>;

/** The words that footnotes need. */
export interface FootnoteWords {
  /** Over the notes: `Notes`. */
  readonly heading: string;
  /** Said of the arrow after a note, followed by the number of the note: `Back to the text`. */
  readonly back: string;
  /** Said of the raised number, before it: `Note`. */
  readonly reference: string;
}

export interface BodyWords {
  readonly footnotes: FootnoteWords;
  /** Over a `Callout` that has no title of its own. */
  readonly callouts: Readonly<Record<CalloutKind, string>>;
}

const english: BodyWords = {
  footnotes: { heading: 'Notes', back: 'Back to the text', reference: 'Note' },
  callouts: { note: 'Note', warning: 'Warning', update: 'Update' },
};

const byLanguage: Readonly<Record<string, BodyWords>> = {
  en: english,
  de: {
    footnotes: { heading: 'Anmerkungen', back: 'Zurück zum Text', reference: 'Anmerkung' },
    callouts: { note: 'Hinweis', warning: 'Warnung', update: 'Aktualisierung' },
  },
};

/** The words for a BCP 47 tag, by its main language; English where there are none. */
export function bodyWords(language: string): BodyWords {
  return byLanguage[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
