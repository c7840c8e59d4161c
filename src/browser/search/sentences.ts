/** What was found, in the words and plural forms of the language. */
import type { SearchView } from '../../views/pages/search.ts';
import type { Answer } from './answer.ts';

export interface Sentence {
  readonly text: string;
  /** Queries that follow it as links. */
  readonly links: readonly { readonly label: string; readonly query: string }[];
}

/** `words` have one form for each plural category; `{count}`, `{query}`, `{results}`, `{words}` and `{text}` are replaced. */
export function saying(words: SearchView['words']) {
  const { language } = words;
  const rules = new Intl.PluralRules(language);
  const form = (forms: Readonly<Record<string, string>>, count: number): string =>
    (forms[rules.select(count)] ?? forms['other'] ?? '{count}').replace('{count}', count.toLocaleString(language));
  const quoted = (text: string): string => words.quoted.replace('{text}', () => withoutMarks(text));
  const listed = (texts: readonly string[], type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(language, { type }).format(texts.map(quoted));
  const mention = (count: number, query: string): string =>
    words.mention.replace('{results}', () => form(words.results, count)).replace('{query}', () => query);

  const found = (answer: Answer, query: string): string => {
    const { total, held, queries, leftOut } = answer;
    if (query === '') return total === 0 ? words.nothingChosen : form(words.results, total);
    if (answer.found === 'beginning') return mention(held, quoted(`${query}…`));
    if (answer.found === 'fewer') {
      return words.leftOut.replace('{words}', () => listed(leftOut, 'conjunction')).replace('{results}', () => form(words.results, held));
    }
    return held > 0 ? mention(held, listed(queries, 'disjunction')) : words.nothingWith.replace('{query}', () => quoted(query));
  };
  return {
    /** `query`: as typed. */
    found: (answer: Answer, query: string): Sentence => {
      const near = answer.total - answer.held;
      const isCounted = near > 0 && answer.found !== 'fewer' && answer.nearWords.length === 0;
      const text = [found(answer, query), ...(isCounted ? [form(words.nearResults, near)] : [])];
      const { unquoted, nearWords, leftOut } = answer;
      if (unquoted) {
        return {
          text: text[0] ?? '',
          links: [{ label: words.unquoted.replace('{results}', form(words.results, unquoted.total)), query: unquoted.query }],
        };
      }
      if (nearWords.length === 0) return { text: withStops(text), links: [] };
      const meant = (word: string): string => (leftOut.length === 1 ? query.replace(leftOut[0] ?? '', () => word) : word);
      return { text: withStops([...text, words.nearIt]), links: nearWords.map((label) => ({ label, query: meant(label) })) };
    },
    more: (count: number, rest: number): string =>
      count === rest
        ? words.moreLast.replace('{count}', rest.toLocaleString(language))
        : words.more.replace('{count}', rest.toLocaleString(language)),
  };
}

/** A phrase in quotation marks gets those of the sentence. */
function withoutMarks(text: string): string {
  return /^["“”„«»‹›「『]([^"“”„«»‹›「」『』]+)["“”„«»‹›」』]$/.exec(text.trim())?.[1] ?? text;
}

/** Several sentences: each but the last ends in a full stop. */
function withStops(sentences: readonly string[]): string {
  return sentences.map((each, at) => (at < sentences.length - 1 && !/[.!?]$/.test(each) ? `${each}.` : each)).join(' ');
}
