/** A publication in a form that belongs to no tool: what the project of each of them is written from. */

export interface Publication {
  readonly name: string;
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  /** In the order in which they were made, which is not that of their dates. */
  readonly pieces: readonly Piece[];
  /** How often somebody has changed the style sheet. */
  readonly styleRevision: number;
}

export interface Author {
  readonly slug: string;
  readonly name: string;
}

export interface Category {
  /** `markets/harbours` */
  readonly path: string;
  readonly name: string;
}

export interface Hashtag {
  readonly slug: string;
  readonly label: string;
}

export interface Piece {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** `2026-01-31` */
  readonly day: string;
  /** Slugs. */
  readonly authors: readonly string[];
  /** Paths, the main one first. */
  readonly categories: readonly string[];
  readonly hashtags: readonly Hashtag[];
  /** What its text is made from. */
  readonly seed: number;
  readonly revision: number;
}

/** How many pieces a page of a list shows. */
export const perPage = 20;

/** How many pieces the feed holds. */
export const feedLength = 20;

/** From how many pieces on a list puts one before the others, outside of its pages. */
export const fewestWithLead = 4;

/** A category and those above it: `a`, `a/b`, `a/b/c`. */
export function withParents(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Every hashtag that a piece has, once, by slug. */
export function hashtagsOf({ pieces }: Publication): readonly Hashtag[] {
  const bySlug = new Map(pieces.flatMap(({ hashtags }) => hashtags).map((hashtag) => [hashtag.slug, hashtag]));
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
