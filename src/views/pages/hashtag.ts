/** The page of a hashtag, and the list of all hashtags from A to Z. */
import type { Hashtag } from '../../model/hashtags/hashtags.ts';
import type { Publication } from '../../model/publication.ts';
import { type ListPage, listViews, type WeighedLink } from '../article-list.ts';
import { collatorFor } from '../format.ts';
import { countedHashtag } from '../hashtag-link.ts';
import { type Head, headOf } from '../head.ts';
import { filterOf, type Letter, letterOf, type ListFilter } from '../letters.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { hashtagsIn } from '../together.ts';
import { weightsOf } from '../weights.ts';
import { listData } from '../structured-data.ts';
import { wordsFor } from '../../languages/words-for.ts';

/** One view for each page of each hashtag that is used. */
export function hashtagViews(publication: Publication): readonly (ListPage & { slug: string })[] {
  const { articlesWithHashtag, urls, site } = publication;
  const words = wordsFor(site.language);
  const used = usedHashtags(publication);
  const articlesWith = (slug: string) => articlesWithHashtag.get(slug) ?? [];
  const weights = weightsOf(publication);
  return used.flatMap(({ slug, label, language, description }) =>
    listViews(publication, {
      route: 'hashtag',
      heading: label,
      language,
      sign: '#',
      weight: weights.hashtag(slug),
      label: words.filterNames.hashtag,
      introduction: description,
      href: urls.hashtag(slug),
      breadcrumbs: [{ label: words.hashtags, href: urls.hashtags }],
      articles: articlesWith(slug),
      together: { label: words.oftenTogether, hashtags: hashtagsIn(articlesWith(slug), publication, slug) },
    }).map((list) => ({ slug, ...list })),
  );
}

export interface HashtagIndexView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  readonly lettersLabel: string;
  readonly letters: readonly LetterGroup[];
  /** Above the alphabet, where it is long. */
  readonly most?: { readonly label: string; readonly hashtags: readonly WeighedLink[] };
  readonly filter?: ListFilter;
  readonly empty: string;
}

export interface LetterGroup extends Letter {
  readonly hashtags: readonly WeighedLink[];
}

export function hashtagIndexView(publication: Publication): HashtagIndexView {
  const { urls, site } = publication;
  const words = wordsFor(site.language);
  const collator = collatorFor(site.language);
  const used = usedHashtags(publication).map((hashtag) => countedHashtag(hashtag, publication));
  const sorted = used.toSorted((a, b) => collator.compare(a.label, b.label) || (a.href < b.href ? -1 : 1));
  const { filter } = filterOf(sorted.length, publication);
  const groups = Map.groupBy(sorted, ({ label }) => letterOf(label, site.language) ?? words.otherLetters);
  const letters = [...groups.keys()].sort(
    (a, b) => Number(a === words.otherLetters) - Number(b === words.otherLetters) || collator.compare(a, b),
  );
  return {
    frame: siteFrame(publication, urls.hashtags),
    head: headOf(publication, {
      title: words.hashtags,
      route: 'hashtags',
      href: urls.hashtags,
      structured: listData({ name: words.hashtags, href: urls.hashtags, breadcrumbs: [] }, publication),
    }),
    heading: words.hashtags,
    lettersLabel: words.letters,
    letters: letters.map((letter, index) => ({
      letter,
      id: `letter-${index + 1}`,
      hashtags: groups.get(letter) ?? [],
    })),
    ...(filter === undefined ? {} : { filter, most: { label: words.mostUsed, hashtags: loudestHashtags(publication, mostUsed) } }),
    empty: words.nothingYet,
  };
}

const mostUsed = 24;

/** The most used hashtags. */
export function loudestHashtags(publication: Publication, limit: number): readonly WeighedLink[] {
  const collator = collatorFor(publication.site.language);
  return usedHashtags(publication)
    .map((hashtag) => countedHashtag(hashtag, publication))
    .sort((a, b) => b.articleCount - a.articleCount || collator.compare(a.label, b.label) || (a.href < b.href ? -1 : 1))
    .slice(0, limit);
}

function usedHashtags({ hashtags, articlesWithHashtag }: Publication): readonly Hashtag[] {
  return [...hashtags.bySlug.values()].filter(({ slug }) => articlesWithHashtag.has(slug));
}
