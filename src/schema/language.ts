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

/** Whether two tags name the same main language, in the same script: `de` and `de-AT`; not `zh-Hans` and `zh-Hant`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}

/** The direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = directions.get(language) ?? (writtenLeftwards.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr');
  directions.set(language, direction);
  return direction;
}

/** By tag: the views of all articles ask for the same few. */
const directions = new Map<string, 'ltr' | 'rtl'>();
