/** The words of the search in Hebrew. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { counted } = countingIn('he');
export const article = { one: 'מאמר', other: 'מאמרים' };

export const findingWords: FindingWords = {
  searchIntroduction: 'כל המאמרים שפורסמו, לפי כל מילה שבהם.',
  searchLabel: 'חיפוש של',
  searchHint: 'מילה, שם',
  searching: 'מחפש…',
  results: (count) => counted(count, article),
  nearResults: (count) => `קרובים: ${counted(count, article)}.`,
  nearMatch: 'דומה',
  mention: (results, query) => `${results}: ${query}`,
  nothingWith: (query) => `אין דבר עם ${query}.`,
  nothingChosen: 'אין מאמר שמתאים לבחירה הזאת.',
  nearIt: 'קרוב לזה:',
  leftOut: (words, results) => `אין מאמר שבו כל המילים האלה. בלי ${words}: ${results}`,
  unquoted: (results) => `בלי המרכאות: ${results}`,
  quoted: (text) => `”${text}“`,
  namesAndTitles: 'כותרות ושמות',
  allWith: (query) => `כל המאמרים עם ”${query}“`,
  moreResults: (count) => `עוד עשרה מתוך ${count}`,
  lastResults: (count) => `השאר (${count})`,
  moreValues: 'עוד',
  clearFilters: 'לחפש בכל מקום',
  retry: 'לנסות שוב',
  searchOffline: 'אין חיבור, ואת החיפוש צריך לטעון פעם אחת. דפים שכבר נקראו אולי ייפתחו.',
  searchFailed: 'לא ניתן היה לטעון את החיפוש. הרשימות שלמטה מובילות לכל מאמר.',
  searchNeedsScript: 'החיפוש זקוק ל-JavaScript. בלעדיו, הרשימות האלה מובילות לכל מאמר.',
  filters: 'צמצום',
  filterNames: { category: 'נושא', hashtag: 'תגית', author: 'כותב', year: 'שנה', kind: 'סוג' },
  sortBy: 'מיון לפי',
  sortRelevance: 'התאמה',
  sortNewest: 'תאריך',
};
