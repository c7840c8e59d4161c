/** Languages by BCP 47 tag. */

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const writtenLeftwards = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Whether a tag is that of a known language, also a dead one: `de-AT`, `la`, `zh-Hant`; not `german`. */
export function isLanguage(tag: string): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** The languages with words of the engine: each has a table in `views/words` and one in `markdown/body-words.ts`. */
export const languagesWithWords = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'pl', 'ru'] as const;

export type LanguageWithWords = (typeof languagesWithWords)[number];

/** The language of the words for a text or a site in a language (BCP 47): its main language in the same script; undefined if there are none. */
export function languageOfWords(language: string): LanguageWithWords | undefined {
  const { language: main, script } = new Intl.Locale(language).maximize();
  return languagesWithWords.find((known) => known === main && new Intl.Locale(known).maximize().script === script);
}

/** The direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return writtenLeftwards.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
