/** The words of the search in German. */
import type { FindingWords } from './finding-words.ts';

export const plural = (count: number, one: string, many: string): string => `${count.toLocaleString('de')} ${count === 1 ? one : many}`;

export const findingWords: FindingWords = {
  searchIntroduction: 'Jeder veröffentlichte Beitrag, nach jedem Wort darin.',
  searchHint: 'Ein Wort, ein Name',
  searchLabel: 'Suchen nach',
  searching: 'Suche läuft …',
  results: (count) => plural(count, 'Beitrag', 'Beiträge'),
  mention: (results, query) => `${results} mit ${query}`,
  nothingWith: (query) => `Nichts mit ${query}.`,
  nothingChosen: 'Kein Beitrag passt zu dieser Auswahl.',
  nearIt: 'Nahe daran:',
  leftOut: (words, results) => `Kein Beitrag enthält alle diese Wörter. Ohne ${words}: ${results}`,
  unquoted: (results) => `Ohne die Anführungszeichen: ${results}`,
  quoted: (text) => `„${text}“`,
  namesAndTitles: 'Titel und Namen',
  allWith: (query) => `Alle Beiträge mit „${query}“`,
  nearResults: (count) => (count === 1 ? '1 Beitrag kommt nahe.' : `${count} Beiträge kommen nahe.`),
  nearMatch: 'ähnlich',
  moreResults: (count) => `Zehn weitere von ${count}`,
  lastResults: (count) => `Die übrigen ${count}`,
  moreValues: 'Mehr',
  clearFilters: 'Überall suchen',
  retry: 'Noch einmal versuchen',
  searchOffline: 'Sie sind offline, und die Suche muss einmal geladen werden. Gelesene Seiten lassen sich vielleicht noch öffnen.',
  searchFailed: 'Die Suche konnte nicht geladen werden. Die Listen unten führen zu jedem Beitrag.',
  searchNeedsScript: 'Die Suche braucht JavaScript. Ohne es führen diese Listen zu jedem Beitrag.',
  filters: 'Eingrenzen',
  filterNames: { category: 'Thema', hashtag: 'Hashtag', author: 'Person', year: 'Jahr', kind: 'Art' },
  sortBy: 'Ordnen nach',
  sortRelevance: 'Beste Treffer',
  sortNewest: 'Neueste',
};
