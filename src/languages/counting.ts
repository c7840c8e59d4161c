/** Numbers with nouns, in the grammar of a language. */

/** One noun for each plural category of the language (`Intl.PluralRules`); `other` is used where a category has none. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export interface Counting {
  /** "12,345". */
  readonly number: (count: number) => string;
  /** The word alone: "pieces". */
  readonly noun: (count: number, forms: PluralForms) => string;
  /** "12,345 pieces". */
  readonly counted: (count: number, forms: PluralForms) => string;
}

export function countingIn(language: string): Counting {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  const number = (count: number): string => format.format(count);
  const noun = (count: number, forms: PluralForms): string => forms[rules.select(count)] ?? forms.other;
  return { number, noun, counted: (count, forms) => `${number(count)} ${noun(count, forms)}` };
}
