/** The page of the articles that a reader has saved, and the stored facts of such an article. */
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';
import { type ArticleCard, articleCard } from '../article-card.ts';
import { type Head, headOf } from '../head.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { wordsFor } from '../../languages/words-for.ts';

/** What the browser stores of an article: its line in the list, and its address. */
export interface SavedArticle {
  readonly href: string;
  readonly title: string;
  readonly standfirst?: string | undefined;
  /** The language of the article, if it differs from that of the site. */
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** "Ada Quill, Bo Reed". */
  readonly authors: string;
  readonly date?: string | undefined;
}

/** The button on the page of an article. */
export interface SaveView {
  readonly label: string;
  /** The label of the button when the article is saved. */
  readonly done: string;
  readonly article: SavedArticle;
  readonly list: Link;
}

export interface SavedView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  readonly introduction: string;
  readonly words: {
    readonly empty: string;
    readonly remove: string;
    readonly removeAll: string;
    readonly removed: string;
    readonly needsScript: string;
    /** Shown where the browser stores nothing. */
    readonly notSaved: string;
    readonly visits: string;
    readonly visitsAbout: string;
    readonly forget: string;
    readonly forgotten: string;
  };
  readonly ways: readonly Link[];
  /** For who has saved nothing yet. */
  readonly latest: { readonly label: string; readonly cards: readonly ArticleCard[] };
}

export function savedView(publication: Publication): SavedView {
  const { site, urls, articles } = publication;
  const { reader: words, latest } = wordsFor(site.language);
  const frame = siteFrame(publication, urls.saved);
  return {
    frame,
    head: headOf(publication, { title: words.savedArticles, description: words.savedIntroduction, route: 'saved', href: urls.saved }),
    heading: words.savedArticles,
    introduction: words.savedIntroduction,
    words: {
      empty: words.savedEmpty,
      remove: words.remove,
      removeAll: words.removeAll,
      removed: words.removed,
      needsScript: words.savedNeedsScript,
      notSaved: words.notSaved,
      visits: words.visits,
      visitsAbout: words.visitsAbout,
      forget: words.forget,
      forgotten: words.forgotten,
    },
    ways: frame.lists,
    latest: { label: latest, cards: articles.slice(0, 3).map((article) => articleCard(article, publication)) },
  };
}

export function saveView(article: Article, publication: Publication): SaveView {
  const { reader: words } = wordsFor(publication.site.language);
  const { href, title, standfirst, language, direction, authors, date } = articleCard(article, publication);
  return {
    label: words.save,
    done: words.saved,
    article: {
      href,
      title,
      ...(standfirst === undefined ? {} : { standfirst }),
      ...(language === undefined ? {} : { language, direction }),
      authors: authors.map(({ label }) => label).join(', '),
      ...(date ? { date: date.text } : {}),
    },
    list: { label: words.toSavedArticles, href: publication.urls.saved },
  };
}
