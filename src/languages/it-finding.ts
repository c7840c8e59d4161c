/** The words of the search in Italian. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { noun, counted } = countingIn('it');
export const article = { one: 'articolo', other: 'articoli' };

export const findingWords: FindingWords = {
  searchIntroduction: 'Tutti gli articoli pubblicati, per ogni loro parola.',
  searchLabel: 'Cerca',
  searchHint: 'Una parola, un nome',
  searching: 'Ricerca in corso…',
  results: (count) => counted(count, article),
  nearResults: (count) => `${counted(count, article)} ci si ${noun(count, { one: 'avvicina', other: 'avvicinano' })}.`,
  nearMatch: 'simile',
  mention: (results, query) => `${results} con ${query}`,
  nothingWith: (query) => `Niente con ${query}.`,
  nothingChosen: 'Nessun articolo corrisponde a questa scelta.',
  nearIt: 'Vicino:',
  leftOut: (words, results) => `Nessun articolo contiene tutte queste parole. Senza ${words}: ${results}`,
  unquoted: (results) => `Senza le virgolette: ${results}`,
  quoted: (text) => `«${text}»`,
  namesAndTitles: 'Titoli e nomi',
  allWith: (query) => `Tutti gli articoli con «${query}»`,
  moreResults: (count) => `Altri dieci di ${count}`,
  lastResults: (count) => `Il resto (${count})`,
  moreValues: 'Altro',
  clearFilters: 'Cerca ovunque',
  retry: 'Riprova',
  searchOffline: 'Sei offline, e la ricerca va caricata una volta. Le pagine già lette potrebbero comunque aprirsi.',
  searchFailed: 'Non è stato possibile caricare la ricerca. Gli elenchi qui sotto portano a ogni articolo.',
  searchNeedsScript: 'La ricerca ha bisogno di JavaScript. Senza, questi elenchi portano a ogni articolo.',
  filters: 'Restringi',
  filterNames: { category: 'Tema', hashtag: 'Hashtag', author: 'Autore', year: 'Anno', kind: 'Genere' },
  sortBy: 'Ordina per',
  sortRelevance: 'Pertinenza',
  sortNewest: 'Data',
};
