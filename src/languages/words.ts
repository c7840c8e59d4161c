/** A table of words: everything that the engine itself says to a reader. */
import type { BodyWords } from '../markdown/body-words.ts';
import type { FindingWords } from './finding-words.ts';
import type { Kind } from '../schema/article.ts';
import type { ReaderWords } from './reader-words.ts';
import type { ContributorRole } from '../schema/fields/contributors.ts';

/** All words of one language, in its file: a missing one is a type error. */
export interface Words extends BodyWords, FindingWords {
  /** BCP 47: the language of the words and of their plural forms. */
  readonly language: string;
  /** Kinds of article, as labels. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** One sentence for each kind: what a reader may expect of it. */
  readonly kindSentences: Readonly<Record<Kind, string>>;
  readonly status: Readonly<Record<'draft' | 'scheduled', string>>;
  /** Shown above a draft. */
  readonly notPublished: string;
  /** Shown above a scheduled article; `zone` is the name of the time zone. */
  readonly scheduledFor: (day: string, time: string, zone: string) => string;

  readonly home: string;
  readonly skipToContent: string;
  readonly menu: string;
  /** The links in the footer. */
  readonly listsAndPages: string;
  readonly breadcrumbs: string;
  readonly search: string;
  readonly feed: string;
  readonly feeds: FeedWords;
  readonly about: string;
  readonly by: string;
  /** Each stands before names. */
  readonly contributors: Readonly<Record<ContributorRole, string>>;
  /** Articles by others. */
  readonly alsoWorkedOn: string;
  readonly published: string;
  readonly updated: string;
  readonly contents: string;
  readonly photograph: string;
  readonly notesOnThisArticle: string;
  readonly corrections: string;
  readonly disclosures: string;
  readonly sources: string;
  readonly accessed: (date: string) => string;
  readonly hashtags: string;
  readonly authors: string;
  readonly theAuthors: (count: number) => string;
  readonly categories: string;
  readonly subcategories: string;
  readonly archive: string;
  readonly series: string;
  readonly partOf: (part: number, total: number) => string;
  readonly related: string;
  /** Articles that refer to this one. */
  readonly citedIn: string;
  /** Before the names of the other languages in which an article appears. */
  readonly alsoIn: string;
  readonly readAgainst: string;
  readonly reply: string;
  readonly inAnswerTo: string;
  /** Before the authors of a reply, and its title. */
  readonly answeredBy: string;
  /** The articles before and after one in its issue. */
  readonly previousArticle: string;
  readonly nextArticle: string;
  readonly replyToTheLead: string;
  readonly cite: CiteWords;
  readonly places: PlaceWords;
  readonly olderThanAYear: (date: string) => string;
  readonly startHere: string;
  readonly oftenTogether: string;
  readonly hashtagsHere: string;
  readonly writesAbout: string;
  /** The noun alone, for a number that stands in another element. */
  readonly articleNoun: (pieces: number) => string;
  /** Follows the number of articles. */
  readonly byWriters: (pieces: number, writers: number) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly tally: Readonly<
    Record<'month' | 'quarter' | 'year', { readonly label: string; readonly remark: string; readonly most: (pieces: number) => string }>
  >;
  readonly latest: string;
  readonly featured: string;
  readonly numbers: string;
  readonly number: (number: number) => string;
  readonly numberAndMonth: (number: number, month: string) => string;
  readonly alsoInNumber: string;
  readonly alsoInMonth: string;
  readonly allOf: (pieces: number) => string;
  /** Describes the picture of an issue's lengths: it shows `drawn` strokes of `of` articles. */
  readonly horn: (drawn: number, of: number, number?: number) => string;
  /** The same of an issue with few articles: `own` strokes of its own, behind the thinner ones of the last `before` articles of earlier issues. */
  readonly hornAfter: (own: number, before: number, number?: number) => string;
  readonly heavierTheMore: string;
  readonly comingBackTo: string;
  readonly allHashtags: string;
  readonly articlesInMonths: (pieces: number, months: number) => string;
  readonly minutes: (count: number) => string;
  readonly words: (count: number) => string;
  readonly articles: (count: number) => string;
  readonly nothingYet: string;
  readonly letters: string;
  readonly otherLetters: string;
  /** The hashtags before the alphabet. */
  readonly mostUsed: string;
  /** The label of a field that hides all names of a long list but those with what is typed. */
  readonly findInList: string;
  /** `shown` is a number; empty where there is none. */
  readonly foundInList: (shown: string, total: number) => string;
  readonly contact: string;
  readonly elsewhere: string;

  readonly pages: string;
  readonly page: (page: number, total: number) => string;
  readonly newer: string;
  readonly older: string;
  /** Pages of a list that is not in the order of dates. */
  readonly previousPage: string;
  readonly nextPage: string;

  readonly close: string;

  readonly reader: ReaderWords;

  readonly notFound: string;
  /** The heading of the page of a piece that was taken back. */
  readonly gone: string;
  /** What was withdrawn, by its address, and when, where that is known. */
  readonly withdrawn: (address: string, date?: string) => string;
  readonly notFoundHelp: string;
  readonly moved: string;
  readonly madeWith: string;
}

/** Words for citing an article and passing it on. */
export interface CiteWords {
  readonly label: string;
  /** One sentence; `day` is absent for a draft without a date. */
  readonly citation: (of: Readonly<Record<'authors' | 'title' | 'publication' | 'url', string>> & { readonly day?: string }) => string;
  readonly copy: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly share: string;
  /** Names the link beside a paragraph or heading; a click copies it. */
  readonly linkHere: string;
  /** Copies the selected passage with its source. */
  readonly quote: string;
  /** Names the bar at the selected passage. */
  readonly passage: string;
}

/** Words for links from a text to the places where it is discussed, corrected and changed. */
export interface PlaceWords {
  /** Before the names of hosts. */
  readonly discuss: string;
  readonly report: string;
  readonly edit: string;
  readonly history: string;
}

/** Words of the page that lists all feeds. */
export interface FeedWords {
  readonly heading: string;
  /** What a feed is, for those who have never followed one. */
  readonly introduction: string;
  /** The feed of the whole publication. */
  readonly whole: string;
  /** The file that lists all feeds. */
  readonly file: string;
  /** What all addresses begin with, where only their ends are shown. */
  readonly beginning: (address: string) => string;
  /** Why a hashtag may have none. */
  readonly fewest: (articleCount: number) => string;
}
