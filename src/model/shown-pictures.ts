/** The pictures of a publication that its pages show. */
import type { PictureFile } from './article.ts';
import { filesOf } from './picture-files.ts';
import type { Publication } from './publication.ts';

/** No picture of a held-back article is among them. */
export function shownPictures(publication: Publication): readonly PictureFile[] {
  const { articles, pages, authors } = publication;
  return [
    ...articles.flatMap(({ picture, text }) => [...filesOf(picture), ...Object.values(text.pictures)]),
    ...pages.flatMap(({ text }) => Object.values(text.pictures)),
    ...[...authors.values()].flatMap(({ portrait }) => filesOf(portrait)),
    ...shownMarks(publication),
  ];
}

/** The files of the logo and the icon. */
export function shownMarks({ logo, coverLogo, icon }: Publication): readonly PictureFile[] {
  return [logo, coverLogo, icon].flatMap(filesOf);
}
