/** Makes a publication of any size out of a number: the same seed makes the same one, on every machine. */
import { createHash } from 'node:crypto';
import { randomNumbers } from '../../support/random-edits.ts';
import type { Author, Category, Hashtag, Piece, Publication } from './publication.ts';
import { anySentence, anyWords, capitalised, wordOf, zipfRank } from './words.ts';

const years = 15;
const firstDay = Date.UTC(2011, 0, 1);
const dayLength = 86_400_000;

/** A publication of `size` pieces: 20 to 200 authors, a quarter as many hashtags as pieces, a tree of 48 subjects, 15 years. */
export function makePublication(size: number, seed: number): Publication {
  const random = randomNumbers(seed);
  const authors = makeAuthors(Math.min(200, Math.max(20, Math.round(size / 50))));
  const categories = makeCategories();
  const hashtags = makeHashtags(Math.max(1, Math.floor(size / 4)), random);
  const pieces = Array.from({ length: size }, (_, index) =>
    makePiece(index, { authors, categories, hashtags }, random, seedOf(seed, index)),
  );
  return { name: 'The Bench', authors, categories, pieces, styleRevision: 0 };
}

interface Choices {
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  readonly hashtags: readonly Hashtag[];
}

/** The first pieces take each author, subject and hashtag once, so that none is without a page; the others choose by Zipf's law. */
function makePiece(index: number, { authors, categories, hashtags }: Choices, random: () => number, seed: number): Piece {
  const choose = <Item>(items: readonly Item[]): Item | undefined => items[index] ?? items[zipfRank(random, items.length)];
  const more = <Item>(items: readonly Item[], count: number): readonly Item[] =>
    Array.from({ length: count }, () => items[zipfRank(random, items.length)]).flatMap((item) => item ?? []);
  const chosen = <Item>(items: readonly Item[], count: number): readonly Item[] => [
    ...new Set([choose(items), ...more(items, count)].flatMap((item) => item ?? [])),
  ];
  return {
    slug: `${anyWords(random, 3).replaceAll(' ', '-')}-${index}`,
    title: `${capitalised(anyWords(random, 4 + Math.floor(random() * 5)))} ${index}`,
    standfirst: anySentence(random),
    day: new Date(firstDay + Math.floor(random() * years * 365) * dayLength).toISOString().slice(0, 10),
    authors: chosen(authors, random() < 0.1 ? 1 : 0).map(({ slug }) => slug),
    categories: chosen(categories, random() < 0.3 ? 1 : 0).map(({ path }) => path),
    hashtags: chosen(hashtags, 3),
    seed,
    revision: 0,
  };
}

/** Not one of the random numbers: those are states of their generator, and every text would go on where another one is. */
function seedOf(seed: number, index: number): number {
  return createHash('sha256').update(`${seed} ${index}`).digest().readUInt32BE();
}

function makeAuthors(count: number): readonly Author[] {
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = [wordOf(100 + index), wordOf(7000 + index)];
    return { slug: `${first}-${last}`, name: `${capitalised(first)} ${capitalised(last)}` };
  });
}

/** Six subjects with four below each, of which three hold another one. */
function makeCategories(): readonly Category[] {
  const named = (rank: number, parent?: Category): Category => {
    const word = wordOf(rank);
    return { path: parent ? `${parent.path}/${word}` : word, name: capitalised(word) };
  };
  return Array.from({ length: 6 }, (_, top) => {
    const subject = named(900 + top);
    const below = Array.from({ length: 4 }, (_, index) => named(1000 + 10 * top + index, subject));
    return [subject, ...below.flatMap((one, index) => (index === 0 ? [one] : [one, named(1200 + 10 * top + index, one)]))];
  }).flat();
}

function makeHashtags(count: number, random: () => number): readonly Hashtag[] {
  return Array.from({ length: count }, (_, index) => {
    const words = [...anyWords(random, 1 + Math.floor(random() * 2)).split(' '), wordOf(6500 + index)];
    return { slug: words.join('-'), label: words.join(' ') };
  });
}
