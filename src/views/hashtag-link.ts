/** The link of a hashtag in a list. */
import type { Hashtag } from '../model/hashtags/hashtags.ts';
import type { Publication } from '../model/publication.ts';
import type { WeighedLink } from './article-list.ts';
import { weightsOf } from './weights.ts';
import { wordsFor } from '../languages/words-for.ts';

export function hashtagLink({ slug, label }: Hashtag, publication: Publication): WeighedLink {
  const { urls, articlesWithHashtag, site } = publication;
  const articleCount = articlesWithHashtag.get(slug)?.length ?? 0;
  return {
    ...{ label, href: urls.hashtag(slug), articleCount, count: wordsFor(site.language).articles(articleCount) },
    weight: weightsOf(publication).hashtag(slug),
  };
}
