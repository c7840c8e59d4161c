/** The words of the search in Spanish. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { noun, counted } = countingIn('es');
export const article = { one: 'artículo', other: 'artículos' };

export const findingWords: FindingWords = {
  searchIntroduction: 'Todos los artículos publicados, por cada una de sus palabras.',
  searchLabel: 'Buscar',
  searchHint: 'Una palabra, un nombre',
  searching: 'Buscando…',
  results: (count) => counted(count, article),
  nearResults: (count) => `${counted(count, article)} se ${noun(count, { one: 'acerca', other: 'acercan' })}.`,
  nearMatch: 'aproximado',
  mention: (results, query) => `${results} con ${query}`,
  nothingWith: (query) => `Nada con ${query}.`,
  nothingChosen: 'Ningún artículo corresponde a esta selección.',
  nearIt: 'Cerca:',
  leftOut: (words, results) => `Ningún artículo contiene todas estas palabras. Sin ${words}: ${results}`,
  unquoted: (results) => `Sin las comillas: ${results}`,
  quoted: (text) => `«${text}»`,
  namesAndTitles: 'Títulos y nombres',
  allWith: (query) => `Todos los artículos con «${query}»`,
  moreResults: (count) => `Diez más de ${count}`,
  lastResults: (count) => `El resto (${count})`,
  moreValues: 'Más',
  clearFilters: 'Buscar en todas partes',
  retry: 'Volver a intentar',
  searchOffline: 'No tiene conexión, y la búsqueda debe cargarse una vez. Puede que las páginas ya leídas sí se abran.',
  searchFailed: 'No se pudo cargar la búsqueda. Las listas de abajo llevan a todos los artículos.',
  searchNeedsScript: 'La búsqueda necesita JavaScript. Sin él, estas listas llevan a todos los artículos.',
  filters: 'Acotar',
  filterNames: { category: 'Tema', hashtag: 'Etiqueta', author: 'Autor', year: 'Año', kind: 'Género' },
  sortBy: 'Ordenar por',
  sortRelevance: 'Relevancia',
  sortNewest: 'Fecha',
};
