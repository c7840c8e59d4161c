/** Articles to read next: those that disagree come before those that agree. */
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type ArticleCard, articleCard } from './article-card.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface NextArticlesView {
  readonly label: string;
  /** The label is "Reply" or "In answer to". */
  readonly against: readonly { readonly card: ArticleCard; readonly label: string }[];
  readonly related: readonly ArticleCard[];
}

const againstCount = 2;
const relatedCount = 3;

/** Empty where there are none. Of those that agree, one of `shown` (addresses of articles that stand there already) is named only if the article asks for it. */
export function nextArticles(
  article: Article,
  publication: Publication,
  shown: ReadonlySet<string> = new Set(),
): { readonly next?: NextArticlesView } {
  const words = wordsFor(publication.site.language);
  const card = (piece: Article): ArticleCard => articleCard(piece, publication);
  const against = repliesTo(article, publication).map(({ label, reply }) => ({ card: card(reply), label }));
  const related = publication
    .relatedTo(article, relatedCount + shown.size)
    .filter(({ slug, href }) => !shown.has(href) || article.related.includes(slug))
    .slice(0, relatedCount)
    .map(card);
  if (against.length + related.length === 0) return {};
  return { next: { label: against.length > 0 ? words.readAgainst : words.related, against, related } };
}

/** Articles that it answers, and that answer it, each with what it is to this one: "Reply". */
export function repliesTo(article: Article, publication: Publication): readonly { readonly label: string; readonly reply: Article }[] {
  const words = wordsFor(publication.site.language);
  return publication
    .disagreeingWith(article)
    .slice(0, againstCount)
    .map((reply) => ({ reply, label: article.disagreesWith.includes(reply.slug) ? words.inAnswerTo : words.reply }));
}
