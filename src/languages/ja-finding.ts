/** The words of the search in Japanese. */
import { countingIn } from './counting.ts';
import type { FindingWords } from './finding-words.ts';

const { number } = countingIn('ja');
/** "12,345本": articles are counted without a space. */
export const articles = (count: number): string => `${number(count)}本`;

export const findingWords: FindingWords = {
  searchIntroduction: '公開されたすべての記事を、その中のどの言葉からでも探せます。',
  searchLabel: '検索する言葉',
  searchHint: '言葉、名前',
  searching: '検索中…',
  results: (count) => `${articles(count)}の記事`,
  nearResults: (count) => `近い記事が${articles(count)}あります。`,
  nearMatch: '近いもの',
  mention: (results, query) => `${query}を含む${results}`,
  nothingWith: (query) => `${query}を含むものはありません。`,
  nothingChosen: 'この条件に合う記事はありません。',
  nearIt: '近い言葉：',
  leftOut: (words, results) => `これらの言葉をすべて含む記事はありません。${words}を除くと：${results}`,
  unquoted: (results) => `かぎ括弧なしでは：${results}`,
  quoted: (text) => `「${text}」`,
  namesAndTitles: '題名と名前',
  allWith: (query) => `「${query}」を含むすべての記事`,
  moreResults: (count) => `全${count}本のうち次の10本`,
  lastResults: (count) => `残りの${count}本`,
  moreValues: 'さらに表示',
  clearFilters: '絞り込まずに検索する',
  retry: 'もう一度試す',
  searchOffline: 'オフラインです。検索は一度読み込む必要があります。すでに読んだページは開けるかもしれません。',
  searchFailed: '検索を読み込めませんでした。下の一覧からすべての記事に行けます。',
  searchNeedsScript: '検索にはJavaScriptが必要です。なくても、これらの一覧からすべての記事に行けます。',
  filters: '絞り込み',
  filterNames: { category: '主題', hashtag: 'ハッシュタグ', author: '筆者', year: '年', kind: '種類' },
  sortBy: '並べ替え',
  sortRelevance: '関連度順',
  sortNewest: '新しい順',
};
