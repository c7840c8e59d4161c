import { card, escaped, page } from './_includes/page.js';

export const data = { permalink: '/index.html' };

export function render({ collections: { cards, hashtagLists }, page: { url } }) {
  const hashtags = hashtagLists.toSorted((a, b) => b.cards.length - a.cards.length).slice(0, 16);
  const links = hashtags.map(({ path, heading, cards }) => `<li><a href="/tags/${path}/">${escaped(heading)}</a> ${cards.length}</li>`);
  return page({ title: 'Home', url, main: `<h1>The Bench</h1>${cards.slice(0, 20).map(card).join('\n')}<ul>${links.join('\n')}</ul>` });
}
