/** The page of an author, and the list of all authors. */
import { articlesBy } from '../../model/articles-by.ts';
import type { Author } from '../../model/authors.ts';
import { lastChangeIn, latestOf } from '../../model/last-change.ts';
import { onceFor } from '../../model/once-for.ts';
import type { Publication } from '../../model/publication.ts';
import { type CountedLink, type ListPage, listViews, type ListView } from '../article-list.ts';
import { type ArticleGroup, ungrouped } from '../article-groups.ts';
import { authorsByName } from '../authors-by-name.ts';
import { type Head, headOf } from '../head.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { filterOf, type Letter, letterOf, type ListFilter } from '../letters.ts';
import { categoriesIn, hashtagsIn } from '../together.ts';
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
      below: { label: words.writesAbout, lists: categoriesIn(articlesOf(author.slug), publication) },
      together: { label: words.hashtagsHere, hashtags: hashtagsIn(articlesOf(author.slug), publication) },
    }).map(({ page, view, changed }, index, pages) => ({
      slug: author.slug,
      page,
      changed: latestOf([changed, lastChangeIn(contributedBy(author, publication))]),
      view: {
        ...view,
        groups: index === pages.length - 1 ? [...view.groups, ...alsoWorkedOn(author, publication)] : view.groups,
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

/** Behind all articles of the author, in one group; none where there is nothing. */
function alsoWorkedOn(author: Author, publication: Publication): readonly ArticleGroup[] {
  const articles = contributedBy(author, publication);
  const words = wordsFor(publication.site.language);
  const name = { label: words.alsoWorkedOn, count: words.articles(articles.length) };
  return ungrouped(articles, publication).map((group) => ({ ...group, name, byOthers: true }));
}

function contributedBy({ slug }: Author, publication: Publication): Publication['articles'] {
  return contributions(publication).get(slug) ?? [];
}

/** Articles by others, by the slugs of their contributors. */
const contributions = onceFor(({ articles }: Publication) =>
  articlesBy(articles, ({ authors, contributors }) =>
    contributors.flatMap(({ author }) => (author === undefined || authors.includes(author) ? [] : [author])),
  ),
);

export interface AuthorIndexView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  /** In the order of their family names. */
  readonly authors: readonly ListedAuthor[];
  /** Where the list is long. */
  readonly alphabet?: { readonly label: string; readonly all: readonly Letter[] };
  readonly filter?: ListFilter;
  readonly empty: string;
}

export interface ListedAuthor extends CountedLink {
  readonly role?: string | undefined;
  readonly portrait?: Author['portrait'];
  /** The names of the top categories that they write about most. */
  readonly subjects: readonly Link[];
  /** Where a letter begins: its id. */
  readonly id?: string;
}

const mostSubjects = 3;

export function authorIndexView(publication: Publication): AuthorIndexView {
  const { articlesByAuthor, urls, site } = publication;
  const words = wordsFor(site.language);
  const letter = ({ name, sortName = name }: Author): string => letterOf(sortName, site.language) ?? words.otherLetters;
  const sorted = authorsByName(publication);
  const { filter } = filterOf(sorted.length, publication);
  const letters = [...new Set(sorted.map(letter))].map((each, index) => ({ letter: each, id: `letter-${index + 1}` }));
  const firsts = new Map(filter ? letters.map(({ letter: each, id }) => [sorted.find((author) => letter(author) === each), id]) : []);
  return {
    frame: siteFrame(publication, urls.authors),
    head: headOf(publication, {
      title: words.authors,
      route: 'authors',
      href: urls.authors,
      structured: listData({ name: words.authors, href: urls.authors, breadcrumbs: [] }, publication),
    }),
    heading: words.authors,
    authors: sorted.map((author) => {
      const { name, href, role, bio, portrait } = author;
      const articles = articlesByAuthor.get(author.slug) ?? [];
      const id = firsts.get(author);
      return {
        ...{ label: name, href, role, description: bio, articleCount: articles.length, count: words.articles(articles.length), portrait },
        subjects: categoriesIn(articles, publication, mostSubjects).map((subject) => ({ label: subject.label, href: subject.href })),
        ...(id === undefined ? {} : { id }),
      };
    }),
    ...(filter === undefined ? {} : { filter, alphabet: { label: words.letters, all: letters } }),
    empty: words.nothingYet,
  };
}
