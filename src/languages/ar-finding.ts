/** The words of the search in Arabic. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { counted } = countingIn('ar');
export const article = { few: 'مقالات', other: 'مقالة' };

export const findingWords: FindingWords = {
  searchIntroduction: 'كل المقالات المنشورة، بكل كلمة فيها.',
  searchLabel: 'ابحث عن',
  searchHint: 'كلمة أو اسم',
  searching: 'جار البحث…',
  results: (count) => counted(count, article),
  nearResults: (count) => `القريب منها: ${counted(count, article)}.`,
  nearMatch: 'قريب',
  mention: (results, query) => `${results}: ${query}`,
  nothingWith: (query) => `لا شيء فيه ${query}.`,
  nothingChosen: 'لا توجد مقالة توافق هذا الاختيار.',
  nearIt: 'قريب منه:',
  leftOut: (words, results) => `لا توجد مقالة فيها كل هذه الكلمات. من دون ${words}: ${results}`,
  unquoted: (results) => `من دون علامتي الاقتباس: ${results}`,
  quoted: (text) => `«${text}»`,
  namesAndTitles: 'عناوين وأسماء',
  allWith: (query) => `كل المقالات التي فيها «${query}»`,
  moreResults: (count) => `عشر أخرى من ${count}`,
  lastResults: (count) => `الباقي (${count})`,
  moreValues: 'المزيد',
  clearFilters: 'ابحث في كل مكان',
  retry: 'حاول مرة أخرى',
  searchOffline: 'لا اتصال لديك، والبحث يجب أن يُحمَّل مرة. قد تُفتح الصفحات التي قرأتها.',
  searchFailed: 'تعذّر تحميل البحث. القوائم أدناه تقود إلى كل المقالات.',
  searchNeedsScript: 'البحث يحتاج إلى JavaScript. بدونه تقود هذه القوائم إلى كل المقالات.',
  filters: 'تضييق البحث',
  filterNames: { category: 'الموضوع', hashtag: 'الوسم', author: 'الكاتب', year: 'السنة', kind: 'النوع' },
  sortBy: 'الترتيب حسب',
  sortRelevance: 'الصلة',
  sortNewest: 'التاريخ',
};
