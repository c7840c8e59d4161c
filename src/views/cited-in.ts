/** Articles that refer to an article in their text. */
import { wordsFor } from '../languages/words-for.ts';
import type { Article } from '../model/article.ts';
import { directionOf } from '../model/direction.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import type { Link } from './link.ts';

export interface CitedView {
  readonly label: string;
  /** Newest first. */
  readonly entries: readonly CitingArticle[];
}

/** The link leads to the section with the reference, where it has a name. */
export interface CitingArticle extends Link {
  readonly section?: string;
  /** Where it differs from that of the site. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

/** More would be a list of its own. */
const mostShown = 20;

/** Empty where there are none. */
export function citedIn(article: Article, publication: Publication): { readonly cited?: CitedView } {
  // Those that disagree stand at the head already, and first among what to read next.
  const against = new Set(publication.disagreeingWith(article));
  const citing = (citationsOf(publication).get(article.href) ?? []).filter((citation) => !against.has(citation.article));
  if (citing.length === 0) return {};
  const { language } = publication.site;
  return {
    cited: {
      label: wordsFor(language).citedIn,
      entries: citing.slice(0, mostShown).map(({ article: other, section }) => ({
        label: other.title,
        href: section ? `${other.href}#${encodeURIComponent(section.id)}` : other.href,
        ...(section ? { section: section.text } : {}),
        ...(other.language === language ? {} : { language: other.language, direction: directionOf(other.language) }),
      })),
    },
  };
}

interface Citation {
  readonly article: Article;
  /** The section with the first reference. */
  readonly section: Article['text']['facts']['headings'][number] | undefined;
}

/** By the address of the article that is cited. An article is listed once, however often it refers to another; none cites itself. */
const citationsOf = onceFor(({ articles }: Publication): ReadonlyMap<string, readonly Citation[]> => {
  const known = new Set(articles.map(({ href }) => href));
  const citations = new Map<string, Citation[]>();
  for (const article of articles) {
    const { facts, hrefs } = article.text;
    const cited = new Set<string>([article.href]);
    for (const [index, { line }] of facts.links.entries()) {
      const target = hrefs[index]?.replace(/[?#].*$/, '') ?? '';
      if (!known.has(target) || cited.has(target)) continue;
      cited.add(target);
      const section = facts.headings.findLast((heading) => heading.line <= line);
      citations.set(target, [...(citations.get(target) ?? []), { article, section }]);
    }
  }
  return citations;
});
