/** The files that readers see. */
import type { Text } from './article.ts';
import type { Publication } from './publication.ts';
import { filesOf } from './picture-files.ts';

/** Paths from the content folder: articles, and pictures of everything shown. */
export function shownFiles({ articles, pages, authors, logo, coverLogo, icon }: Publication): ReadonlySet<string> {
  const ofText = ({ pictures }: Text): readonly string[] => Object.values(pictures).map(({ path }) => path);
  return new Set([
    ...articles.flatMap(({ path, picture, text }) => [path, ...filesOf(picture).map((file) => file.path), ...ofText(text)]),
    ...pages.flatMap(({ text }) => ofText(text)),
    ...[...[...authors.values()].map(({ portrait }) => portrait), logo, coverLogo, icon].flatMap((picture) =>
      filesOf(picture).map((file) => file.path),
    ),
  ]);
}
