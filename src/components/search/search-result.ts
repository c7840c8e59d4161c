/** One piece that was found, as an item of the list. */
import type { Found } from './pagefind.ts';

export function renderResult({ url, excerpt, meta }: Found): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  title.append(link);

  const words = document.createElement('p');
  words.className = 'excerpt';
  // Pagefind escapes the text of the page and adds nothing but `mark`.
  words.innerHTML = excerpt;

  const facts = document.createElement('p');
  facts.className = 'facts';
  for (const fact of [meta['kind'], meta['authors'], meta['date']]) {
    if (!fact) continue;
    const part = document.createElement('span');
    part.textContent = fact;
    facts.append(part);
  }
  item.append(title, words, facts);
  return item;
}
