/** Which pages a publication has: counted from its pieces, by nobody's engine, so that each tool can be held to it. */
import { fewestWithLead, type Piece, perPage, type Publication, withParents } from './publication.ts';

/** Pages that do not depend on the pieces. */
const always = ['/', '/404.html', '/archive/', '/authors/', '/categories/', '/saved/', '/search/', '/tags/'];

/** The address of every page, sorted. */
export function pagesOfPublication({ pieces, categories }: Publication): readonly string[] {
  const lists = [
    ...listsBy(pieces, ({ hashtags }) => hashtags.map(({ slug }) => `/tags/${slug}/`)),
    ...listsBy(pieces, ({ authors }) => authors.map((slug) => `/authors/${slug}/`)),
    ...new Map([
      ...categories.map(({ path }): [string, number] => [`/categories/${path}/`, 0]),
      ...listsBy(pieces, (piece) => categoriesOf(piece).map((path) => `/categories/${path}/`)),
    ]),
  ].flatMap(([address, count]) => pagesOfList(address, count < fewestWithLead ? count : count - 1));
  const months = [...listsBy(pieces, ({ day }) => [`/archive/${day.slice(0, 4)}/${day.slice(5, 7)}/`])].flatMap(([address, count]) =>
    pagesOfList(address, count),
  );
  const years = new Set(pieces.map(({ day }) => `/archive/${day.slice(0, 4)}/`));
  const articles = pieces.map(({ slug }) => `/articles/${slug}/`);
  return [...always, ...articles, ...lists, ...months, ...years].sort();
}

/** Where a piece is listed: its subjects and all above them, each once. */
export function categoriesOf({ categories }: Piece): readonly string[] {
  return [...new Set(categories.flatMap(withParents))];
}

/** How many pieces each list holds, by its address. */
function listsBy(pieces: readonly Piece[], addresses: (piece: Piece) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const address of pieces.flatMap(addresses)) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}

function pagesOfList(address: string, count: number): readonly string[] {
  const pages = Math.max(1, Math.ceil(count / perPage));
  return Array.from({ length: pages }, (_, index) => (index === 0 ? address : `${address}${index + 1}/`));
}
