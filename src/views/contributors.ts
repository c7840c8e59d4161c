/** People beside the authors of an article, in lines: "Translated by Ada Quill, Bo Reed (Rotterdam)". */
import { wordsFor } from '../languages/words-for.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import type { ContributorRole } from '../schema/fields/contributors.ts';
import type { Link } from './link.ts';

export interface ContributorLine {
  readonly role: ContributorRole;
  /** What they did, before their names. */
  readonly label: string;
  readonly people: readonly Contributor[];
}

/** A guest has no page. */
export interface Contributor extends Pick<Link, 'label'>, Partial<Pick<Link, 'href'>> {
  readonly place?: string | undefined;
}

export interface ContributorsView {
  readonly besideAuthors: readonly ContributorLine[];
  readonly afterText: readonly ContributorLine[];
}

/** Their work is what readers read, see or hear. */
const besideAuthors: readonly ContributorRole[] = ['translator', 'illustrator', 'photographer', 'interviewee', 'guest'];
const afterText: readonly ContributorRole[] = ['editor', 'researcher'];

export function contributorsView(article: Article, publication: Publication): ContributorsView {
  return {
    besideAuthors: linesOf(besideAuthors, article, publication),
    afterText: linesOf(afterText, article, publication),
  };
}

export function contributorLines(article: Article, publication: Publication): readonly ContributorLine[] {
  return linesOf([...besideAuthors, ...afterText], article, publication);
}

/** A line for each role that somebody has; names in the order in which they are written. */
function linesOf(roles: readonly ContributorRole[], { contributors }: Article, { site, authors }: Publication): readonly ContributorLine[] {
  const words = wordsFor(site.language).contributors;
  return roles.flatMap((role) => {
    const people = contributors
      .filter((one) => one.role === role)
      .flatMap(({ author, name, place }): readonly Contributor[] => {
        const known = author === undefined ? undefined : authors.get(author);
        const label = known?.name ?? name;
        return label === undefined ? [] : [{ label, ...(known ? { href: known.href } : {}), ...(place === undefined ? {} : { place }) }];
      });
    return people.length === 0 ? [] : [{ role, label: words[role], people }];
  });
}
