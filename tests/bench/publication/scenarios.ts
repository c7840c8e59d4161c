/** What happens to a publication before it is built again. */
import type { Hashtag, Piece, Publication } from './publication.ts';

export interface Scenario {
  readonly name: string;
  /** Nothing that was kept is left, or nothing that was made of the content. */
  readonly cold?: 'all' | 'content';
  /** The publication after the change; `turn` counts how often this was asked before, so that no change is made twice. */
  readonly change: (publication: Publication, turn: number) => Publication;
}

export const scenarios: readonly Scenario[] = [
  { name: 'cold', cold: 'all', change: (publication) => publication },
  { name: 'content', cold: 'content', change: (publication) => publication },
  { name: 'unchanged', change: (publication) => publication },
  { name: 'body', change: changePiece(0.5, (piece) => ({ ...piece, revision: piece.revision + 1 })) },
  { name: 'title', change: changePiece(0.6, (piece) => ({ ...piece, title: `${piece.title} again` })) },
  {
    name: 'hashtag',
    change: (publication, turn) => {
      const known = usualHashtags(publication.pieces);
      return changePiece(0.7, (piece) => {
        const added = known.find(({ slug }) => !piece.hashtags.some((has) => has.slug === slug));
        return { ...piece, hashtags: [...piece.hashtags, ...(added ? [added] : [])] };
      })(publication, turn);
    },
  },
  {
    name: 'author',
    change: ({ authors, ...rest }, turn) => ({
      ...rest,
      authors: changeAt(authors, 0.5, turn, (one) => ({ ...one, name: `${one.name} Junior` })),
    }),
  },
  { name: 'stylesheet', change: (publication) => ({ ...publication, styleRevision: publication.styleRevision + 1 }) },
];

/** `place` says how far from the first piece to the last one it lies. */
function changePiece(place: number, change: (piece: Piece) => Piece): Scenario['change'] {
  return (publication, turn) => ({ ...publication, pieces: changeAt(publication.pieces, place, turn, change) });
}

function changeAt<Item>(items: readonly Item[], place: number, turn: number, change: (item: Item) => Item): readonly Item[] {
  const chosen = (Math.floor(items.length * place) + turn) % items.length;
  return items.map((item, index) => (index === chosen ? change(item) : item));
}

/** Neither those that everybody uses nor those that stand on one piece: the geometric middle, from there to the rarer. The n-th piece has the n-th of them. */
function usualHashtags(pieces: readonly Piece[]): readonly Hashtag[] {
  const middle = Math.floor(Math.sqrt(pieces.length / 4));
  return pieces.slice(middle).flatMap(({ hashtags }) => hashtags.slice(0, 1));
}
