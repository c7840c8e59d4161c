/** Names at the root of a site that hosts read as instructions of their own. */
import { diskName } from './slug.ts';

/** Beside all names that begin with an underscore. */
const hostFiles = new Set(
  `ads.txt cname favicon.ico firebase.json netlify.toml security.txt staticwebapp.config.json vercel.json web.config
  wrangler.json wrangler.jsonc wrangler.toml`.split(/\s+/),
);

/** `_headers`, `_redirects`, `CNAME`: a page cannot be called so, a file of `public/` can. */
export function isHostFile(name: string): boolean {
  return (name.startsWith('_') && name !== '_astro') || hostFiles.has(diskName(name));
}
