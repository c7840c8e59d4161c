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

type Likely = Pick<Intl.Locale, 'language' | 'script'>;
const remembered = new Map<string, Likely>();

/** The main language of a tag, and its most likely script. Slow to find, and a publication asks for the same few with each text and view. */
function likely(tag: string): Likely {
  const known = remembered.get(tag);
  if (known !== undefined) return known;
  const { language, script } = new Intl.Locale(tag).maximize();
  remembered.set(tag, { language, script });
  return { language, script };
}

/** Whether two tags name the same main language, in the same script: `de` and `de-AT`; not `zh-Hans` and `zh-Hant`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [likely(one), likely(other)];
  return a.language === b.language && a.script === b.script;
}

/** The direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return writtenLeftwards.has(likely(language).script ?? '') ? 'rtl' : 'ltr';
}
