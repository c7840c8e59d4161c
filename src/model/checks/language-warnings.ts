/** Warns about a language without words of the engine, whose own words stay English. */
import { languageOfWords } from '../../languages/words-for.ts';
import type { Warning } from '../../problems/problem.ts';
import type { SiteFields } from '../../schema/site.ts';
import { problemInField, type Written } from '../../schema/written.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** At most one, about the settings. */
export function languageWarnings(site: Written<SiteFields>): readonly Warning[] {
  const { language } = site.data;
  if (languageOfWords(language) !== undefined) return [];
  return [
    problemInField(site, 'language', 'language', {
      message: `The site has no words of its own in "${language}" (${names.of(language)}): the labels, the search and the list of what is saved stay English; dates and numbers follow the language.`,
      fix: 'Leave it so, or have the words added: CONTRIBUTING.md says how, under "A language".',
    }),
  ];
}
