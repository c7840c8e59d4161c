import { escaped } from './_includes/page.js';

export const data = { permalink: '/feed.xml' };

export function render({ collections: { cards } }) {
  const entries = cards.slice(0, 20).map(({ title, href, standfirst, day, authors }) => {
    const address = `https://bench.example${href}`;
    const names = authors.map(({ name }) => `<author><name>${escaped(name)}</name></author>`).join('');
    const texts = `<title>${escaped(title)}</title><summary>${escaped(standfirst)}</summary>`;
    return `<entry><id>${address}</id><link href="${address}"/><updated>${day}T00:00:00Z</updated>${names}${texts}</entry>`;
  });
  const head = `<title>The Bench</title><id>https://bench.example/</id><updated>${cards[0].day}T00:00:00Z</updated>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries.join('')}</feed>\n`;
}
