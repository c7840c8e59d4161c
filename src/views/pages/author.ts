/** The page of an author, and the list of all authors. */
import type { Author } from '../../model/authors.ts';
import type { Publication } from '../../model/publication.ts';
import { type CountedLink, type ListPage, listViews, type ListView } from '../article-list.ts';
import { collatorFor } from '../format.ts';
import { type Head, headOf } from '../head.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { hashtagsIn } from '../together.ts';
import { authorData, listData } from '../structured-data.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface AuthorView extends ListView {
  readonly author: {
    readonly role?: string | undefined;
    readonly portrait?: Author['portrait'];
    readonly contactLabel: string;
    readonly email?: string | undefined;
    readonly linksLabel: string;
    readonly links: readonly Link[];
  };
}

/** One view for each page of each author. */
export function authorViews(publication: Publication): readonly (ListPage<AuthorView> & { slug: string })[] {
  const { authors, articlesByAuthor, urls, site } = publication;
  const words = wordsFor(site.language);
  const above = [{ label: words.authors, href: urls.authors }];
  const articlesOf = (slug: string) => articlesByAuthor.get(slug) ?? [];
  return [...authors.values()].flatMap((author) =>
    listViews(publication, {
      route: 'author',
      heading: author.name,
      label: words.filterNames.author,
      introduction: author.bio,
      href: author.href,
      breadcrumbs: above,
      structured: authorData(author, publication, above),
      articles: articlesOf(author.slug),
      together: { label: words.writesAbout, hashtags: hashtagsIn(articlesOf(author.slug), publication) },
    }).map(({ page, view, changed }) => ({
      slug: author.slug,
      page,
      changed,
      view: {
        ...view,
        // The heading already names the author.
        facts: [words.articleNoun(view.articleCount), ...view.facts.slice(1)],
        author: {
          role: author.role,
          portrait: page === 1 ? author.portrait : undefined,
          contactLabel: words.contact,
          email: author.email,
          linksLabel: words.elsewhere,
          links: author.links.map(({ label, url }) => ({ label, href: url })),
        },
      },
    })),
  );
}

export interface AuthorIndexView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  readonly authors: readonly (CountedLink & { readonly role?: string | undefined })[];
  readonly empty: string;
}

export function authorIndexView(publication: Publication): AuthorIndexView {
  const { authors, articlesByAuthor, urls, site } = publication;
  const words = wordsFor(site.language);
  const collator = collatorFor(site.language);
  const sorted = [...authors.values()].sort(
    (a, b) => collator.compare(a.sortName ?? a.name, b.sortName ?? b.name) || (a.slug < b.slug ? -1 : 1),
  );
  return {
    frame: siteFrame(publication, urls.authors),
    head: headOf(publication, {
      title: words.authors,
      route: 'authors',
      href: urls.authors,
      structured: listData({ name: words.authors, href: urls.authors, breadcrumbs: [] }, publication),
    }),
    heading: words.authors,
    authors: sorted.map(({ slug, name, href, role, bio }) => {
      const articleCount = articlesByAuthor.get(slug)?.length ?? 0;
      return { label: name, href, role, description: bio, articleCount, count: words.articles(articleCount) };
    }),
    empty: words.nothingYet,
  };
}
