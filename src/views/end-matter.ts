/** What follows the text of an article: on its page, in the feeds and in the search. */
import type { Words } from '../languages/words.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type DateView, dayText } from './format.ts';
import { hashtagLink } from './hashtag-link.ts';
import type { Link } from './link.ts';

const noBreak = '\u00A0';

export interface EndMatter {
  readonly disclosures?: { readonly label: string; readonly texts: readonly string[] };
  readonly corrections?: { readonly label: string; readonly entries: readonly { readonly date: DateView; readonly text: string }[] };
  readonly sources?: { readonly label: string; readonly entries: readonly SourceView[] };
  readonly hashtags?: { readonly label: string; readonly links: readonly Link[] };
}

export interface SourceView {
  readonly title: string;
  readonly href?: string | undefined;
  readonly publisher?: string | undefined;
  readonly accessed?: string | undefined;
}

export function endMatter({ disclosures, corrections, sources, hashtags }: Article, publication: Publication, words: Words): EndMatter {
  const { language } = publication.site;
  const links = hashtags.flatMap((slug) => publication.hashtags.bySlug.get(slug) ?? []).map((hashtag) => hashtagLink(hashtag, publication));
  const sourceViews = sources.map(({ title, url, publisher, accessed }) => ({
    title,
    href: url,
    publisher,
    accessed: accessed && words.accessed(dayText(accessed, language).replaceAll(' ', noBreak)),
  }));
  return {
    ...(disclosures.length > 0 ? { disclosures: { label: words.disclosures, texts: disclosures } } : {}),
    ...(corrections.length > 0
      ? {
          corrections: {
            label: words.corrections,
            entries: corrections.map(({ date, text }) => ({ date: { iso: date, text: dayText(date, language) }, text })),
          },
        }
      : {}),
    ...(sources.length > 0 ? { sources: { label: words.sources, entries: sourceViews } } : {}),
    ...(links.length > 0 ? { hashtags: { label: words.hashtags, links } } : {}),
  };
}
