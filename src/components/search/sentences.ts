/** Sentences with a number in them, in the plural form that the language wants. */
import type { SearchView } from '../../views/search.ts';

/** `words` hold one form for each plural category, with `{count}`, `{query}` and `{rest}` for what goes in. */
export function saying(words: SearchView['words']) {
  const language = document.documentElement.lang;
  const rules = new Intl.PluralRules(language);
  const form = (forms: Readonly<Record<string, string>>, count: number): string =>
    (forms[rules.select(count)] ?? forms['other'] ?? '{count}').replace('{count}', count.toLocaleString(language));
  return {
    found: (count: number, query: string): string => {
      if (count === 0) return words.noResults;
      const found = form(words.results, count);
      return query === '' ? found : words.mention.replace('{results}', () => found).replace('{query}', () => query);
    },
    more: (count: number, rest: number): string =>
      count === rest
        ? words.moreLast.replace('{count}', rest.toLocaleString(language))
        : words.more.replace('{count}', rest.toLocaleString(language)),
  };
}
