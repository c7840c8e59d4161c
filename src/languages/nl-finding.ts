/** The words of the search in Dutch. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { noun, counted } = countingIn('nl');
export const article = { one: 'artikel', other: 'artikelen' };

export const findingWords: FindingWords = {
  searchIntroduction: 'Alle gepubliceerde artikelen, op elk woord erin.',
  searchLabel: 'Zoeken naar',
  searchHint: 'Een woord, een naam',
  searching: 'Bezig met zoeken…',
  results: (count) => counted(count, article),
  nearResults: (count) => `${counted(count, article)} ${noun(count, { one: 'komt', other: 'komen' })} in de buurt.`,
  nearMatch: 'lijkt erop',
  mention: (results, query) => `${results} met ${query}`,
  nothingWith: (query) => `Niets met ${query}.`,
  nothingChosen: 'Geen artikel past bij deze keuze.',
  nearIt: 'In de buurt:',
  leftOut: (words, results) => `Geen artikel bevat al deze woorden. Zonder ${words}: ${results}`,
  unquoted: (results) => `Zonder de aanhalingstekens: ${results}`,
  quoted: (text) => `‘${text}’`,
  namesAndTitles: 'Titels en namen',
  allWith: (query) => `Alle artikelen met ‘${query}’`,
  moreResults: (count) => `Nog tien van ${count}`,
  lastResults: (count) => `De overige ${count}`,
  moreValues: 'Meer',
  clearFilters: 'Overal zoeken',
  retry: 'Opnieuw proberen',
  searchOffline: 'U bent offline, en de zoekfunctie moet één keer worden geladen. Gelezen pagina’s gaan misschien nog wel open.',
  searchFailed: 'De zoekfunctie kon niet worden geladen. De lijsten hieronder leiden naar alle artikelen.',
  searchNeedsScript: 'Zoeken vereist JavaScript. Zonder JavaScript leiden deze lijsten naar alle artikelen.',
  filters: 'Verfijnen',
  filterNames: { category: 'Onderwerp', hashtag: 'Hashtag', author: 'Auteur', year: 'Jaar', kind: 'Genre' },
  sortBy: 'Sorteren op',
  sortRelevance: 'Relevantie',
  sortNewest: 'Datum',
};
