/** Sentences with a number, in the plural form of the language. */
import type { SearchView } from '../../views/pages/search.ts';
import type { Answer } from './run-search.ts';

/** `words` have one form for each plural category; `{count}`, `{query}` and `{rest}` are replaced. */
export function saying(words: SearchView['words']) {
  const { language } = words;
  const rules = new Intl.PluralRules(language);
  const form = (forms: Readonly<Record<string, string>>, count: number): string =>
    (forms[rules.select(count)] ?? forms['other'] ?? '{count}').replace('{count}', count.toLocaleString(language));
  return {
    found: ({ total, isHeld }: Pick<Answer, 'total' | 'isHeld'>, query: string): string => {
      if (total === 0) return words.noResults;
      if (!isHeld) return form(words.nearResults, total);
      const found = form(words.results, total);
      return query === '' ? found : words.mention.replace('{results}', () => found).replace('{query}', () => query);
    },
    more: (count: number, rest: number): string =>
      count === rest
        ? words.moreLast.replace('{count}', rest.toLocaleString(language))
        : words.more.replace('{count}', rest.toLocaleString(language)),
  };
}
