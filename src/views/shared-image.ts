/** The picture of a page, shown where its link is shared. */
import { pathOfPicture } from '../addresses/picture-address.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface SharedImage {
  /** An absolute URL. */
  readonly href: string;
  readonly alt: string;
  readonly type: 'image/png' | 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The size that sites ask for which show links. */
const size = { width: 1200, height: 630 } as const;

/** Whether the article's own picture is large enough. */
export function hasSharedPicture({ picture }: Article): boolean {
  return picture !== undefined && picture.width >= size.width && picture.height >= size.height;
}

/** The article's own picture, or its card. Undefined where the picture is too small and the publication has no cards. */
export function imageOfArticle(article: Article, publication: Publication): SharedImage | undefined {
  const { site, urls } = publication;
  if (article.picture && hasSharedPicture(article)) {
    const href = urls.absolute(urls.within(`/${encodeURI(pathOfPicture(article.picture, { format: 'jpg', ...size }))}`));
    return { href, alt: article.picture.alt, type: 'image/jpeg', ...size };
  }
  const alt = [article.title, bylineOf(article, publication), site.name].join(' · ');
  return site.socialCards ? { href: urls.absolute(urls.articleCard(article.slug)), alt, type: 'image/png', ...size } : undefined;
}

/** The card of the publication, for all other pages. */
export function imageOfPublication({ site, urls }: Publication): SharedImage | undefined {
  const alt = `${site.name}: ${site.tagline}`;
  return site.socialCards ? { href: urls.absolute(urls.publicationCard), alt, type: 'image/png', ...size } : undefined;
}

/** "By Ines Okafor and Piotr Halloran", in the language of the site. */
export function bylineOf(article: Article, { site, authors }: Publication): string {
  const names = article.authors.flatMap((slug) => authors.get(slug)?.name ?? []);
  return `${wordsFor(site.language).by} ${new Intl.ListFormat(site.language).format(names)}`;
}
