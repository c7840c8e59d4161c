/** The words of the search in English. */
import type { FindingWords } from './finding-words.ts';

export const plural = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const findingWords: FindingWords = {
  searchIntroduction: 'Every published piece, by every word in it.',
  searchHint: 'A word, a name',
  searchLabel: 'Search for',
  searching: 'Searching …',
  results: (count) => plural(count, 'piece', 'pieces'),
  mention: (results, query) => `${results} with ${query}`,
  nothingWith: (query) => `Nothing with ${query}.`,
  nothingChosen: 'No piece fits this choice.',
  nearIt: 'Near it:',
  leftOut: (words, results) => `No piece has all of these words. Without ${words}: ${results}`,
  unquoted: (results) => `Without the quotation marks: ${results}`,
  quoted: (text) => `“${text}”`,
  namesAndTitles: 'Titles and names',
  allWith: (query) => `All pieces with “${query}”`,
  nearResults: (count) => (count === 1 ? '1 piece comes near.' : `${count} pieces come near.`),
  nearMatch: 'near match',
  moreResults: (count) => `Ten more of ${count}`,
  lastResults: (count) => `The other ${count}`,
  moreValues: 'More',
  clearFilters: 'Search everywhere instead',
  retry: 'Try again',
  searchOffline: 'You are offline, and the search has to be fetched once. Pages that you have read may still open.',
  searchFailed: 'The search could not be loaded. The lists below lead to every piece.',
  searchNeedsScript: 'The search needs JavaScript. Without it, these lists lead to every piece.',
  filters: 'Narrow down',
  filterNames: { category: 'Subject', hashtag: 'Hashtag', author: 'Writer', year: 'Year', kind: 'Kind' },
  sortBy: 'Sort by',
  sortRelevance: 'Best match',
  sortNewest: 'Newest',
};
