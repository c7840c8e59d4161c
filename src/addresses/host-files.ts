/** Names at the root of a site that hosts read as instructions. */
import { diskName } from './slug.ts';

/** In addition to all names that begin with an underscore. */
const hostFiles = new Set(
  `ads.txt cname favicon.ico firebase.json netlify.toml security.txt staticwebapp.config.json vercel.json web.config
  wrangler.json wrangler.jsonc wrangler.toml`.split(/\s+/),
);

/** `_headers`, `_redirects`, `CNAME`: names for files of `public/` but not for pages. */
export function isHostFile(name: string): boolean {
  return (name.startsWith('_') && name !== '_astro') || hostFiles.has(diskName(name));
}
