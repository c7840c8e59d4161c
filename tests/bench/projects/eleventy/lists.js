/** The pieces by hashtag, author, subject and month, each list on as many pages as it needs. */

export const slugOf = (label) => label.toLowerCase().replaceAll(' ', '-');

export const withParents = (path) => path.split('/').map((_, index, steps) => steps.slice(0, index + 1).join('/'));

export function cardOf({ data, fileSlug }, names) {
  return {
    href: `/articles/${fileSlug}/`,
    title: data.title,
    standfirst: data.standfirst,
    day: data.published,
    authors: data.authors.map((slug) => ({ slug, name: names[slug] })),
    categories: data.categories,
    hashtags: data.hashtags.map((label) => ({ slug: slugOf(label), label })),
  };
}

export function listsBy(cards, keysOf, known) {
  const lists = new Map(Object.entries(known).map(([path, heading]) => [path, { path, heading, cards: [] }]));
  for (const card of cards) {
    for (const { path, heading } of keysOf(card)) {
      if (!lists.has(path)) lists.set(path, { path, heading, cards: [] });
      lists.get(path).cards.push(card);
    }
  }
  return [...lists.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A list puts its first piece before the others, when it has four. */
export function pagesOf({ path, heading, cards }, withLead) {
  const lead = withLead && cards.length >= 4 ? cards[0] : undefined;
  const listed = lead ? cards.slice(1) : cards;
  const total = Math.max(1, Math.ceil(listed.length / 20));
  return Array.from({ length: total }, (_, index) => ({
    path,
    heading,
    count: cards.length,
    lead: index === 0 ? lead : undefined,
    cards: listed.slice(index * 20, index * 20 + 20),
    page: index + 1,
    total,
  }));
}
