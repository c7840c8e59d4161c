/** Whether Pagefind removes the ending of a word: its index then has only the stem. */

type CutsEnding = (word: string) => boolean;

/** By language. Pagefind uses the rules of Snowball (snowballstem.org). */
const stemmers: Readonly<Record<string, () => Promise<{ stemmer(word: string): string }>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hu: () => import('@orama/stemmers/hungarian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  nb: () => import('@orama/stemmers/norwegian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  nn: () => import('@orama/stemmers/norwegian'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
};

/** Languages for which Pagefind uses stemming rules that we do not have. */
const unknown = /^(ca|eo|et|eu|pl|yi)$/;

/** `language`: BCP 47. */
export async function endingsOf(language: string): Promise<CutsEnding> {
  const primary = new Intl.Locale(language).language;
  const rules = await stemmers[primary]?.();
  if (rules) return remembered((word) => rules.stemmer(word) !== word);
  return () => unknown.test(primary);
}

/** A publication uses the same words in most of its articles. */
function remembered(cutsEnding: CutsEnding): CutsEnding {
  const known = new Map<string, boolean>();
  return (word) => {
    const cuts = known.get(word) ?? cutsEnding(word);
    known.set(word, cuts);
    return cuts;
  };
}
