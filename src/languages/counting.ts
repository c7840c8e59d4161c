/** Numbers of things, in the words of a language. */

/** One word for each plural form that the language has (`Intl.PluralRules`); `other` where no form of its own is given. */
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
