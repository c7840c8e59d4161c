import { slugOf } from '../../lists.js';
import { byline, escaped, page } from './page.js';

export function render({
  title,
  standfirst,
  published,
  authors: slugs,
  categories,
  hashtags,
  authorNames,
  content,
  page: { url },
  collections,
}) {
  const authors = slugs.map((slug) => ({ slug, name: authorNames[slug] }));
  const index = collections.places.get(url);
  const [newer, older] = [collections.cards[index - 1], collections.cards[index + 1]];
  const beside = [newer, older].map((piece) => (piece ? `<a href="${piece.href}">${escaped(piece.title)}</a>` : '')).join(' ');
  const main = `<article><h1>${escaped(title)}</h1><p>${escaped(standfirst)}</p>${byline({ authors, day: published })}
<p>${categories.map((path) => `<a href="/categories/${path}/">${path}</a>`).join(' ')}</p>
${content}
<p class="hashtags">${hashtags.map((label) => `<a href="/tags/${slugOf(label)}/">#${escaped(label)}</a>`).join(' ')}</p></article><nav>${beside}</nav>`;
  return page({ title, description: standfirst, url, main });
}
