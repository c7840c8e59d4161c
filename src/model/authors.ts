/** The people who write. */
import type { AuthorFields } from '../schema/author.ts';
import { lineOf } from '../schema/written.ts';
import type { Picture } from './article.ts';
import type { Texts } from './build-text.ts';
import type { Addresses } from './claim-addresses.ts';
import type { ContentFiles, DatedPiece } from './content-files.ts';
import { visibleFrom } from './status.ts';
import type { Urls } from '../addresses/urls.ts';

export interface Author {
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly bio?: string | undefined;
  readonly email?: string | undefined;
  readonly links: AuthorFields['links'];
  readonly portrait?: (Picture & { readonly alt: string }) | undefined;
}

/** By slug, in the order of their files. */
export function buildAuthors(files: ContentFiles, addresses: Addresses, urls: Urls, texts: Texts): ReadonlyMap<string, Author> {
  const authors = files.authors.map(({ path, data, lines }): Author => {
    const slug = addresses.slugOf(path);
    const { portrait, ...rest } = data;
    const picture = portrait && texts.pictureAt(path, portrait.src, { field: 'portrait', line: lineOf(lines, 'portrait.src') });
    return { ...rest, slug, href: urls.author(slug), portrait: portrait && picture && { ...picture, alt: portrait.alt } };
  });
  return new Map(authors.map((author) => [author.slug, author]));
}

/** By slug, the moment from which readers find a piece of theirs, in milliseconds since 1970; `Infinity` where there are drafts only. Without those of whom there is no piece at all. */
export function firstPiecesBy(pieces: readonly DatedPiece[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { file, draft, published } of pieces) {
    const from = visibleFrom({ draft, published });
    for (const author of file.data.authors) first.set(author, Math.min(first.get(author) ?? Infinity, from));
  }
  return first;
}
