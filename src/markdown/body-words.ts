/** The words that the engine adds to a text, by language. */
import { languageOfWords, type LanguageWithWords } from '../schema/language.ts';
import type { PartProps } from '../parts/parts.ts';

export type CalloutKind = NonNullable<PartProps<'Callout'>['kind']>;

/** The words that footnotes need. */
export interface FootnoteWords {
  /** Heading of the footnotes: `Notes`. */
  readonly heading: string;
  /** Label of the arrow after a footnote, before its number: `Back to the text`. */
  readonly back: string;
  /** Label of a reference, before its number: `Note`. */
  readonly reference: string;
}

export interface BodyWords {
  /** BCP 47, of these words. */
  readonly language: LanguageWithWords;
  readonly footnotes: FootnoteWords;
  /** Title of a `Callout` without its own title. */
  readonly callouts: Readonly<Record<CalloutKind, string>>;
}

const english: BodyWords = {
  language: 'en',
  footnotes: { heading: 'Notes', back: 'Back to the text', reference: 'Note' },
  callouts: { note: 'Note', warning: 'Warning', update: 'Update' },
};

const byLanguage: Readonly<Record<LanguageWithWords, BodyWords>> = {
  en: english,
  ar: {
    language: 'ar',
    footnotes: { heading: 'هوامش', back: 'عودة إلى النص', reference: 'هامش' },
    callouts: { note: 'ملاحظة', warning: 'تنبيه', update: 'تحديث' },
  },
  de: {
    language: 'de',
    footnotes: { heading: 'Anmerkungen', back: 'Zurück zum Text', reference: 'Anmerkung' },
    callouts: { note: 'Hinweis', warning: 'Warnung', update: 'Aktualisierung' },
  },
  es: {
    language: 'es',
    footnotes: { heading: 'Notas', back: 'Volver al texto', reference: 'Nota' },
    callouts: { note: 'Nota', warning: 'Advertencia', update: 'Actualización' },
  },
  fr: {
    language: 'fr',
    footnotes: { heading: 'Notes', back: 'Retour au texte', reference: 'Note' },
    callouts: { note: 'À noter', warning: 'Attention', update: 'Mise à jour' },
  },
  he: {
    language: 'he',
    footnotes: { heading: 'הערות', back: 'חזרה לטקסט', reference: 'הערה' },
    callouts: { note: 'הערה', warning: 'אזהרה', update: 'עדכון' },
  },
  it: {
    language: 'it',
    footnotes: { heading: 'Note', back: 'Torna al testo', reference: 'Nota' },
    callouts: { note: 'Nota', warning: 'Attenzione', update: 'Aggiornamento' },
  },
  pl: {
    language: 'pl',
    footnotes: { heading: 'Przypisy', back: 'Powrót do tekstu', reference: 'Przypis' },
    callouts: { note: 'Uwaga', warning: 'Ostrzeżenie', update: 'Aktualizacja' },
  },
  ru: {
    language: 'ru',
    footnotes: { heading: 'Примечания', back: 'Назад к тексту', reference: 'Примечание' },
    callouts: { note: 'Примечание', warning: 'Внимание', update: 'Обновление' },
  },
};

/** The words for a BCP 47 tag; English if there are none. */
export function bodyWords(language: string): BodyWords {
  return byLanguage[languageOfWords(language) ?? 'en'];
}
