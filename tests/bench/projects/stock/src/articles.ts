/** The pieces in order, and what a list of them needs. Asked once a process. */
import { getCollection } from 'astro:content';

async function load() {
  const articles = (await getCollection('articles')).sort((a, b) => b.data.published.getTime() - a.data.published.getTime());
  const authors = new Map((await getCollection('authors')).map(({ id, data }) => [id, data.name]));
  const cards = articles.map(({ id, data }) => ({
    href: `/articles/${id}/`,
    title: data.title,
    standfirst: data.standfirst,
    published: data.published,
    authors: data.authors.map((author) => ({ href: `/authors/${author.id}/`, name: authors.get(author.id) ?? author.id })),
    categories: data.categories,
    hashtags: data.hashtags,
  }));
  return { articles, cards, authors };
}

let loaded: ReturnType<typeof load> | undefined;

export function everything() {
  return (loaded ??= load());
}

export type Card = Awaited<ReturnType<typeof load>>['cards'][number];

export interface List {
  readonly path: string;
  readonly heading: string;
  readonly count: number;
  readonly cards: Card[];
}

export const slugOf = (hashtag: string): string => hashtag.toLowerCase().replaceAll(' ', '-');

/** Lists by their last part of the address, in one walk over the pieces. */
export function listsBy(cards: readonly Card[], keysOf: (card: Card) => readonly { path: string; heading: string }[]): List[] {
  const lists = new Map<string, { path: string; heading: string; cards: Card[] }>();
  for (const card of cards) {
    for (const { path, heading } of keysOf(card)) {
      const list = lists.get(path) ?? { path, heading, cards: [] };
      list.cards.push(card);
      lists.set(path, list);
    }
  }
  return [...lists.values()].map((list) => ({ ...list, count: list.cards.length })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A list puts its first piece before the others, when it has four. */
export function pagesOf(list: List, { withLead }: { withLead: boolean }) {
  const lead = withLead && list.count >= 4 ? list.cards[0] : undefined;
  const listed = lead ? list.cards.slice(1) : list.cards;
  const total = Math.max(1, Math.ceil(listed.length / 20));
  return Array.from({ length: total }, (_, index) => ({
    heading: list.heading,
    count: list.count,
    lead: index === 0 ? lead : undefined,
    cards: listed.slice(index * 20, index * 20 + 20),
    path: list.path,
    page: index + 1,
    total,
  }));
}
export type Page = ReturnType<typeof pagesOf>[number];

export async function hashtagLists() {
  return listsBy((await everything()).cards, ({ hashtags }) => hashtags.map((label) => ({ path: slugOf(label), heading: `#${label}` })));
}

export async function authorLists() {
  return listsBy((await everything()).cards, ({ authors }) =>
    authors.map(({ href, name }) => ({ path: href.split('/')[2] ?? '', heading: name })),
  );
}

export async function categoryLists() {
  const names = new Map((await getCollection('categories')).map(({ id, data }) => [id, data.name]));
  const above = (path: string): readonly string[] => path.split('/').map((_, index, steps) => steps.slice(0, index + 1).join('/'));
  const lists = listsBy((await everything()).cards, ({ categories }) =>
    [...new Set(categories.flatMap(above))].map((path) => ({ path, heading: names.get(path) ?? path })),
  );
  const used = new Set(lists.map(({ path }) => path));
  const empty = [...names].filter(([path]) => !used.has(path)).map(([path, heading]) => ({ path, heading, count: 0, cards: [] }));
  return [...lists, ...empty];
}

const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export async function monthLists() {
  return listsBy((await everything()).cards, ({ published }) => [
    { path: published.toISOString().slice(0, 7).replace('-', '/'), heading: monthName.format(published) },
  ]);
}
