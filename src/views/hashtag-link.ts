/** Links to hashtags. */
import type { Hashtag } from '../model/hashtags/hashtags.ts';
import type { Publication } from '../model/publication.ts';
import type { WeighedLink } from './article-list.ts';
import type { Link } from './link.ts';
import { weightsOf } from './weights.ts';
import { wordsFor } from '../languages/words-for.ts';

export function hashtagLink({ slug, label, language }: Hashtag, { urls }: Publication): Link {
  return { label, href: urls.hashtag(slug), ...(language === undefined ? {} : { language }) };
}

export function countedHashtag(hashtag: Hashtag, publication: Publication): WeighedLink {
  const { articlesWithHashtag, site } = publication;
  const articleCount = articlesWithHashtag.get(hashtag.slug)?.length ?? 0;
  return {
    ...{ ...hashtagLink(hashtag, publication), articleCount, count: wordsFor(site.language).articles(articleCount) },
    weight: weightsOf(publication).hashtag(hashtag.slug),
  };
}
