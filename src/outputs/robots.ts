/** `robots.txt` (RFC 9309): what programs may read, and where the sitemaps are. */
import type { RobotsView } from '../views/sitemap.ts';

export function renderRobots({ open, sitemaps }: RobotsView): string {
  return ['User-agent: *', open ? 'Allow: /' : 'Disallow: /', ...sitemaps.map((address) => `Sitemap: ${address}`), ''].join('\n');
}
