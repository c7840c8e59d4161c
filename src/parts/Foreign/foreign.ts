/** The rule of the part Foreign. It becomes an element of HTML when a text is compiled, and has no component. */
import type { PartRule } from '../part-rule.ts';

export const foreign = {
  description: 'Words or paragraphs in another language, so that they are spoken, hyphenated and quoted in its way.',
  example: '<Foreign lang="de">Weltschmerz</Foreign>',
  inline: true,
  children: 'required',
  props: { lang: { type: 'language', required: true, description: 'The language: `de`, `fr`, `ar`, `zh-Hant`.' } },
} as const satisfies PartRule;
