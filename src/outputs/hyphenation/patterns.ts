/** Where words of a language may be divided, by the patterns of its TeX users (hyphenation.org). */

/** Patterns by language and, where a language has several, by region or script. */
const patterns = {
  af: () => import('hyphen/patterns/af.js'),
  be: () => import('hyphen/patterns/be.js'),
  bg: () => import('hyphen/patterns/bg.js'),
  ca: () => import('hyphen/patterns/ca.js'),
  cs: () => import('hyphen/patterns/cs.js'),
  cy: () => import('hyphen/patterns/cy.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  'en-GB': () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
  et: () => import('hyphen/patterns/et.js'),
  eu: () => import('hyphen/patterns/eu.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  ga: () => import('hyphen/patterns/ga.js'),
  gl: () => import('hyphen/patterns/gl.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  hu: () => import('hyphen/patterns/hu.js'),
  id: () => import('hyphen/patterns/id.js'),
  is: () => import('hyphen/patterns/is.js'),
  it: () => import('hyphen/patterns/it.js'),
  ka: () => import('hyphen/patterns/ka.js'),
  la: () => import('hyphen/patterns/la.js'),
  lt: () => import('hyphen/patterns/lt.js'),
  lv: () => import('hyphen/patterns/lv.js'),
  mk: () => import('hyphen/patterns/mk.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  nn: () => import('hyphen/patterns/nn.js'),
  no: () => import('hyphen/patterns/no.js'),
  oc: () => import('hyphen/patterns/oc.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  rm: () => import('hyphen/patterns/rm.js'),
  ro: () => import('hyphen/patterns/ro.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sq: () => import('hyphen/patterns/sq.js'),
  sr: () => import('hyphen/patterns/sr-cyrl.js'),
  'sr-Latn': () => import('hyphen/patterns/sh-latn.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
} as const;

type Known = keyof typeof patterns;

/** Regions where English is spelled, and divided, as in Britain. */
const british: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN']);

/** A word in small letters → the places where it may be divided, in order: indices of the letter behind the hyphen. */
export type Divide = (word: string) => readonly number[];

const loaded = new Map<Known, Promise<Divide>>();

/** For a BCP 47 tag; undefined where there are no patterns, as for languages that divide no words, or without a sign. */
export async function dividerFor(tag: string): Promise<Divide | undefined> {
  const known = nameOf(tag);
  if (known === undefined) return undefined;
  const divide = loaded.get(known) ?? load(known);
  loaded.set(known, divide);
  return divide;
}

/** Whether there are patterns for a BCP 47 tag. */
export function dividesWords(tag: string): boolean {
  return nameOf(tag) !== undefined;
}

async function load(known: Known): Promise<Divide> {
  const [{ default: createHyphenator }, { default: rules }] = await Promise.all([import('hyphen/hyphen.js'), patterns[known]()]);
  const hyphenate = createHyphenator(rules, { html: false, hyphenChar: '-', minWordLength: 1 });
  return (word) => {
    const places: number[] = [];
    let place = 0;
    for (const part of hyphenate(word).split('-').slice(0, -1)) places.push((place += part.length));
    return places;
  };
}

function nameOf(tag: string): Known | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    // The code of a scripted article may write any attribute.
    return undefined;
  }
  const { language, region, script } = locale;
  const name = language === 'en' && british.has(region ?? '') ? 'en-GB' : language === 'sr' && script === 'Latn' ? 'sr-Latn' : language;
  return Object.hasOwn(patterns, name) ? (name as Known) : undefined;
}
