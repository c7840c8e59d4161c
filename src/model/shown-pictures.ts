/** The pictures of a publication that its pages show. */
import type { Picture } from './article.ts';
import type { Publication } from './publication.ts';

/** No picture of a held-back article is among them. */
export function shownPictures({ articles, pages, authors }: Publication): readonly Picture[] {
  return [
    ...articles.flatMap(({ picture, text }) => [...(picture ? [picture] : []), ...Object.values(text.pictures)]),
    ...pages.flatMap(({ text }) => Object.values(text.pictures)),
    ...[...authors.values()].flatMap(({ portrait }) => (portrait ? [portrait] : [])),
  ];
}
