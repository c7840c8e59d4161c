/** The pictures of a publication that its pages show. */
import type { PictureFile } from './article.ts';
import { filesOf } from './picture-files.ts';
import type { Publication } from './publication.ts';

/** No picture of a held-back article is among them. */
export function shownPictures({ articles, pages, authors, logo, coverLogo, icon }: Publication): readonly PictureFile[] {
  return [
    ...articles.flatMap(({ picture, text }) => [...filesOf(picture), ...Object.values(text.pictures)]),
    ...pages.flatMap(({ text }) => Object.values(text.pictures)),
    ...[...authors.values()].flatMap(({ portrait }) => filesOf(portrait)),
    ...[logo, coverLogo, icon].flatMap(filesOf),
  ];
}
