/** The authors of the publication. */
import type { AuthorFields } from '../schema/author.ts';
import type { Picture } from './article.ts';
import type { Texts } from './build-text.ts';
import type { Addresses } from './addresses/claim-addresses.ts';
import type { ContentFiles } from './content-files.ts';
import type { Urls } from '../addresses/urls.ts';

export interface Author {
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  /** The family name first: `Quill, Ada`. */
  readonly sortName?: string | undefined;
  readonly role?: string | undefined;
  readonly bio?: string | undefined;
  readonly email?: string | undefined;
  /** `@ada@example.social`. */
  readonly fediverse?: string | undefined;
  readonly links: AuthorFields['links'];
  readonly portrait?: (Picture & { readonly alt: string }) | undefined;
}

/** By slug, in the order of their files. */
export function buildAuthors(files: ContentFiles, addresses: Addresses, urls: Urls, texts: Texts): ReadonlyMap<string, Author> {
  const authors = files.authors.map(({ path, data, lines }): Author => {
    const slug = addresses.slugOf(path);
    const { portrait, ...rest } = data;
    const picture = portrait && texts.pictureOf({ path, lines }, portrait, 'portrait');
    return { ...rest, slug, href: urls.author(slug), portrait: portrait && picture && { ...picture, alt: portrait.alt } };
  });
  return new Map(authors.map((author) => [author.slug, author]));
}
