/** The picture of a page, shown where its link is shared. */
import { pathOfPicture, type PictureForm } from '../addresses/picture-address.ts';
import type { Article, Picture } from '../model/article.ts';
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
  const own = sharedPicture(article, publication);
  if (own) return own;
  const alt = [article.title, bylineOf(article, publication), site.name].join(' · ');
  return site.socialCards ? { href: urls.absolute(urls.articleCard(article.slug)), alt, type: 'image/png', ...size } : undefined;
}

/** The article's own picture. Undefined where it is too small. */
export function sharedPicture(article: Article, publication: Publication): SharedImage | undefined {
  if (!article.picture || !hasSharedPicture(article)) return undefined;
  const href = addressIn(article.picture, { format: 'jpg', ...size }, publication);
  return { href, alt: article.picture.alt, type: 'image/jpeg', ...size };
}

/** The absolute URL of a picture, in a form that a page itself has. `widest` in pixels: the default is twice the width of the column of text. */
export function pictureAddress(picture: Picture, publication: Publication, widest = 1440): string {
  const isSvg = /\.svg$/i.test(picture.path);
  return addressIn(picture, isSvg ? { format: 'svg' } : { format: 'webp', width: Math.min(picture.width, widest) }, publication);
}

function addressIn(picture: Picture, form: PictureForm, { urls }: Publication): string {
  return urls.absolute(urls.within(`/${encodeURI(pathOfPicture(picture, form))}`));
}

/** The card of the publication, for all other pages. */
export function imageOfPublication({ site, urls }: Publication): SharedImage | undefined {
  const alt = `${site.name}: ${site.tagline}`;
  return site.socialCards ? { href: urls.absolute(urls.publicationCard), alt, type: 'image/png', ...size } : undefined;
}

/** "By Ines Okafor and Piotr Halloran", in the language of the site. */
export function bylineOf(article: Article, publication: Publication): string {
  return `${wordsFor(publication.site.language).by} ${namesOf(article, publication)}`;
}

/** "Ines Okafor and Piotr Halloran", in the language of the site. */
export function namesOf(article: Article, { site, authors }: Publication): string {
  return new Intl.ListFormat(site.language).format(article.authors.flatMap((slug) => authors.get(slug)?.name ?? []));
}
