/** The words of the search in Polish. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { counted } = countingIn('pl');
export const text = { one: 'tekst', few: 'teksty', many: 'tekstów', other: 'tekstu' };

export const findingWords: FindingWords = {
  searchIntroduction: 'Wszystkie opublikowane teksty, według każdego słowa.',
  searchLabel: 'Szukaj',
  searchHint: 'Słowo, nazwisko',
  searching: 'Szukam…',
  results: (count) => counted(count, text),
  nearResults: (count) => `Podobne: ${counted(count, text)}.`,
  nearMatch: 'podobny',
  mention: (results, query) => `${results}: ${query}`,
  nothingWith: (query) => `Nic dla: ${query}.`,
  nothingChosen: 'Żaden tekst nie odpowiada temu wyborowi.',
  nearIt: 'Podobne:',
  leftOut: (words, results) => `Żaden tekst nie zawiera wszystkich tych słów. Bez ${words}: ${results}`,
  unquoted: (results) => `Bez cudzysłowu: ${results}`,
  quoted: (text) => `„${text}”`,
  namesAndTitles: 'Tytuły i nazwy',
  allWith: (query) => `Wszystkie teksty z frazą „${query}”`,
  moreResults: (count) => `Dziesięć kolejnych z ${count}`,
  lastResults: (count) => `Pozostałe (${count})`,
  moreValues: 'Więcej',
  clearFilters: 'Szukaj wszędzie',
  retry: 'Spróbuj ponownie',
  searchOffline: 'Nie masz połączenia, a wyszukiwarkę trzeba raz wczytać. Przeczytane strony może się jeszcze otworzą.',
  searchFailed: 'Nie udało się wczytać wyszukiwarki. Listy poniżej prowadzą do każdego tekstu.',
  searchNeedsScript: 'Wyszukiwarka wymaga JavaScriptu. Bez niego te listy prowadzą do każdego tekstu.',
  filters: 'Zawęź',
  filterNames: { category: 'Temat', hashtag: 'Hasztag', author: 'Autor', year: 'Rok', kind: 'Rodzaj' },
  sortBy: 'Sortuj według',
  sortRelevance: 'Trafności',
  sortNewest: 'Daty',
};
