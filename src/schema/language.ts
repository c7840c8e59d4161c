/** Languages by their tags (BCP 47). */

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const writtenLeftwards = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Whether a tag names a language, a dead one too: `de-AT`, `la`, `zh-Hant`; not `german`. */
export function isLanguage(tag: string): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return writtenLeftwards.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
