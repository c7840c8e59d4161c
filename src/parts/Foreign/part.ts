/** Words in another language: an element of HTML with `lang` and `dir`, made when the text is compiled (`remark-foreign.ts`). */
import { definePart } from '../part.ts';

export const part = definePart({
  description: 'Words or paragraphs in another language, so that they are spoken, hyphenated and quoted in its way.',
  example: '<Foreign lang="de">Weltschmerz</Foreign>',
  inline: true,
  children: 'required',
  props: { lang: { type: 'language', required: true, description: 'The language: `de`, `fr`, `ar`, `zh-Hant`.' } },
});
