/** The words of the search in Russian. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { counted } = countingIn('ru');
export const text = { one: 'текст', few: 'текста', many: 'текстов', other: 'текста' };

export const findingWords: FindingWords = {
  searchIntroduction: 'Все опубликованные тексты, по каждому слову.',
  searchLabel: 'Искать',
  searchHint: 'Слово, имя',
  searching: 'Идёт поиск…',
  results: (count) => counted(count, text),
  nearResults: (count) => `Близкие: ${counted(count, text)}.`,
  nearMatch: 'похожее',
  mention: (results, query) => `${results}: ${query}`,
  nothingWith: (query) => `Ничего по запросу ${query}.`,
  nothingChosen: 'Нет текстов, подходящих под этот выбор.',
  nearIt: 'Похожее:',
  leftOut: (words, results) => `Ни в одном тексте нет всех этих слов. Без ${words}: ${results}`,
  unquoted: (results) => `Без кавычек: ${results}`,
  quoted: (text) => `«${text}»`,
  namesAndTitles: 'Заголовки и имена',
  allWith: (query) => `Все тексты со словами «${query}»`,
  moreResults: (count) => `Ещё десять из ${count}`,
  lastResults: (count) => `Остальные (${count})`,
  moreValues: 'Ещё',
  clearFilters: 'Искать везде',
  retry: 'Попробовать ещё раз',
  searchOffline: 'Нет связи, а поиск нужно один раз загрузить. Прочитанные страницы, возможно, ещё откроются.',
  searchFailed: 'Не удалось загрузить поиск. Списки ниже ведут ко всем текстам.',
  searchNeedsScript: 'Для поиска нужен JavaScript. Без него эти списки ведут ко всем текстам.',
  filters: 'Уточнить',
  filterNames: { category: 'Тема', hashtag: 'Хештег', author: 'Автор', year: 'Год', kind: 'Жанр' },
  sortBy: 'Сортировать по',
  sortRelevance: 'Соответствию',
  sortNewest: 'Дате',
};
