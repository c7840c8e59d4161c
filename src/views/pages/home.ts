/** The home page: the cover of the newest issue, other new articles, the categories, and links into the archive. */
import { monthOf } from '../../model/archive.ts';
import type { Article, Text } from '../../model/article.ts';
import { featuredSlug } from '../../model/hashtags/hashtags.ts';
import type { Publication } from '../../model/publication.ts';
import { type ArticleCard, articleCard } from '../article-card.ts';
import type { WeighedLink } from '../article-list.ts';
import { loudestHashtags } from './hashtag.ts';
import { type Head, headOf } from '../head.ts';
import { homeSubjects, type HomeSubject } from './home-subjects.ts';
import { type LengthProfile, lengthProfile } from '../length-profile.ts';
import { type NumberLink, numberLinks, numberText } from '../numbers.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { siteData } from '../structured-data.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface HomeView {
  readonly frame: SiteFrame;
  readonly head: Head;
  /** Absent while nothing is published. */
  readonly cover?: Cover;
  /** The newest articles that are not on the cover, the longest first. Empty when there are none. */
  readonly second: readonly SecondRank[];
  readonly subjects: { readonly label: string; readonly remark: string; readonly entries: readonly HomeSubject[] };
  readonly hashtags: { readonly label: string; readonly all: Link; readonly most: readonly WeighedLink[] };
  /** The latest issues, or months where issues are not numbered, oldest first. */
  readonly numbers: { readonly label: string; readonly remark: Link; readonly latest: readonly NumberLink[] };
  readonly empty: string;
}

export interface SecondRank {
  readonly card: ArticleCard;
  /** "Reply to the lead". */
  readonly label?: string;
  /** An article with a chart that can be shown here. Given for the first article only, if it has no picture. */
  readonly chart?: Text;
  /** The first words of the text. Given for the first article only, if it has neither a picture nor a chart. */
  readonly opening?: string;
}

export interface Cover {
  /** "Number 12, November 2026", or only the month where issues are not numbered. Absent for a draft without a date. */
  readonly number?: Link;
  /** The newest featured article, or the newest of all. */
  readonly lead: ArticleCard;
  /** The other articles of the issue. */
  readonly also: { readonly label: string; readonly cards: readonly ArticleCard[]; readonly all: Link };
  /** Absent in a publication of one or two articles. */
  readonly profile?: LengthProfile;
}

const alsoCount = 5;
const secondCount = 4;
const hashtagCount = 16;
const numberCount = 14;

export function homeView(publication: Publication): HomeView {
  const { articles, articlesWithHashtag, archive, urls, site } = publication;
  const words = wordsFor(site.language);
  const lead = articlesWithHashtag.get(featuredSlug)?.[0] ?? articles[0];
  const also = lead ? alsoIn(lead, publication) : [];
  const onCover = new Set([...(lead ? [lead] : []), ...also.slice(0, alsoCount)]);
  const second = secondRank(articles.filter((article) => !onCover.has(article)).slice(0, secondCount));
  return {
    frame: siteFrame(publication, urls.home),
    head: headOf(publication, { route: 'home', href: urls.home, structured: siteData(publication) }),
    ...(lead ? { cover: coverOf(lead, also, publication) } : {}),
    second: second.map((article, index) => ({
      card: articleCard(article, publication),
      ...(index === 0 && !article.picture ? shownInstead(article) : {}),
      ...(lead && article.disagreesWith.includes(lead.slug) ? { label: words.replyToTheLead } : {}),
    })),
    subjects: {
      label: words.categories,
      remark: words.heavierTheMore,
      entries: homeSubjects(publication, new Set([...onCover, ...second])),
    },
    hashtags: {
      label: words.comingBackTo,
      all: { label: words.allHashtags, href: urls.hashtags },
      most: loudestHashtags(publication, hashtagCount),
    },
    numbers: {
      label: site.numbering === 'monthly' ? words.numbers : words.archive,
      remark: { label: words.articlesInMonths(articles.length, archive.length), href: urls.archive },
      latest: numberLinks(archive.slice(0, numberCount), publication).toReversed(),
    },
    empty: words.nothingYet,
  };
}

/** The longest first, articles of the same length in their given order, letters last. */
function secondRank(articles: readonly Article[]): readonly Article[] {
  const longest = articles.toSorted((a, b) => b.text.facts.words - a.text.facts.words)[0];
  const isLetter = ({ kind }: Article): number => (kind === 'letter' ? 1 : 0);
  const rest = articles.filter((article) => article !== longest).toSorted((a, b) => isLetter(a) - isLetter(b));
  return [...(longest ? [longest] : []), ...rest];
}

/** What takes the place of a picture. */
function shownInstead({ text }: Article): Pick<SecondRank, 'chart' | 'opening'> {
  return text.facts.charts > 0 ? { chart: text } : { opening: text.facts.excerpt };
}

/** The other articles of its issue, newest first. */
function alsoIn(lead: Article, { archive }: Publication): readonly Article[] {
  return (monthOf(lead, archive)?.articles ?? []).filter((article) => article !== lead);
}

function coverOf(lead: Article, others: readonly Article[], publication: Publication): Cover {
  const { archive, urls, site } = publication;
  const words = wordsFor(site.language);
  const month = monthOf(lead, archive);
  const profile = month && lengthProfile(month, lead, publication);
  const all = { label: words.allOf(others.length + 1), href: month ? urls.month(month.month) : urls.archive };
  return {
    ...(month ? { number: { label: numberText(month, site), href: urls.month(month.month) } } : {}),
    lead: articleCard(lead, publication),
    also: {
      label: site.numbering === 'monthly' ? words.alsoInNumber : words.alsoInMonth,
      cards: others.slice(0, alsoCount).map((article) => articleCard(article, publication)),
      all,
    },
    ...(profile ? { profile } : {}),
  };
}
