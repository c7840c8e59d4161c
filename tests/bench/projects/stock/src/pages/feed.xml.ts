/** An Atom feed of the newest pieces. */
import type { APIRoute } from 'astro';
import { everything } from '../articles';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const GET: APIRoute = async ({ site }) => {
  const { cards } = await everything();
  const entries = cards.slice(0, 20).map(({ title, href, standfirst, published, authors }) => {
    const address = new URL(href, site).href;
    const names = authors.map(({ name }) => `<author><name>${escaped(name)}</name></author>`).join('');
    const texts = `<title>${escaped(title)}</title><summary>${escaped(standfirst)}</summary>`;
    return `<entry><id>${address}</id><link href="${address}"/><updated>${published.toISOString()}</updated>${names}${texts}</entry>`;
  });
  const updated = cards[0]?.published.toISOString();
  const head = `<title>The Bench</title><id>${site?.href}</id><updated>${updated}</updated>`;
  const feed = `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries.join('')}</feed>\n`;
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
