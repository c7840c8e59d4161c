/** The words of the search in French. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { noun, counted } = countingIn('fr');
export const article = { one: 'article', other: 'articles' };

export const findingWords: FindingWords = {
  searchIntroduction: 'Tous les articles publiés, par chacun de leurs mots.',
  searchLabel: 'Rechercher',
  searchHint: 'Un mot, un nom',
  searching: 'Recherche en cours…',
  results: (count) => counted(count, article),
  nearResults: (count) => `${counted(count, article)} s’en ${noun(count, { one: 'approche', other: 'approchent' })}.`,
  nearMatch: 'approchant',
  mention: (results, query) => `${results} avec ${query}`,
  nothingWith: (query) => `Rien avec ${query}.`,
  nothingChosen: 'Aucun article ne correspond à ce choix.',
  nearIt: 'Tout près\u00A0:',
  leftOut: (words, results) => `Aucun article ne contient tous ces mots. Sans ${words}\u00A0: ${results}`,
  unquoted: (results) => `Sans les guillemets\u00A0: ${results}`,
  quoted: (text) => `«\u00A0${text}\u00A0»`,
  namesAndTitles: 'Titres et noms',
  allWith: (query) => `Tous les articles avec «\u00A0${query}\u00A0»`,
  moreResults: (count) => `Dix autres sur ${count}`,
  lastResults: (count) => `Le reste (${count})`,
  moreValues: 'Plus',
  clearFilters: 'Chercher partout',
  retry: 'Réessayer',
  searchOffline: 'Vous êtes hors ligne, et la recherche doit être chargée une fois. Les pages déjà lues s’ouvriront peut-être.',
  searchFailed: 'La recherche n’a pas pu être chargée. Les listes ci-dessous mènent à tous les articles.',
  searchNeedsScript: 'La recherche a besoin de JavaScript. Sans lui, ces listes mènent à tous les articles.',
  filters: 'Affiner',
  filterNames: { category: 'Rubrique', hashtag: 'Mot-dièse', author: 'Auteur', year: 'Année', kind: 'Genre' },
  sortBy: 'Trier par',
  sortRelevance: 'Pertinence',
  sortNewest: 'Date',
};
