/** The words of the search in Portuguese. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { noun, counted } = countingIn('pt');
export const text = { one: 'texto', other: 'textos' };

export const findingWords: FindingWords = {
  searchIntroduction: 'Todos os textos publicados, por cada uma das suas palavras.',
  searchLabel: 'Pesquisar',
  searchHint: 'Uma palavra, um nome',
  searching: 'A pesquisar…',
  results: (count) => counted(count, text),
  nearResults: (count) => `${counted(count, text)} ${noun(count, { one: 'aproxima-se', other: 'aproximam-se' })}.`,
  nearMatch: 'semelhante',
  mention: (results, query) => `${results} com ${query}`,
  nothingWith: (query) => `Nada com ${query}.`,
  nothingChosen: 'Nenhum texto corresponde a esta escolha.',
  nearIt: 'Próximo disto:',
  leftOut: (words, results) => `Nenhum texto contém todas estas palavras. Sem ${words}: ${results}`,
  unquoted: (results) => `Sem as aspas: ${results}`,
  quoted: (query) => `“${query}”`,
  namesAndTitles: 'Títulos e nomes',
  allWith: (query) => `Todos os textos com “${query}”`,
  moreResults: (count) => `Mais dez de ${count}`,
  lastResults: (count) => `Os restantes (${count})`,
  moreValues: 'Mais',
  clearFilters: 'Pesquisar em todo o lado',
  retry: 'Tentar de novo',
  searchOffline: 'Não há ligação, e a pesquisa tem de ser carregada uma vez. As páginas já lidas talvez ainda abram.',
  searchFailed: 'Não foi possível carregar a pesquisa. As listas abaixo levam a todos os textos.',
  searchNeedsScript: 'A pesquisa precisa de JavaScript. Sem ele, estas listas levam a todos os textos.',
  filters: 'Restringir',
  filterNames: { category: 'Tema', hashtag: 'Hashtag', author: 'Autor', year: 'Ano', kind: 'Género' },
  sortBy: 'Ordenar por',
  sortRelevance: 'Relevância',
  sortNewest: 'Data',
};
