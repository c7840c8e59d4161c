/** Where the publication will stand, which Astro must know before it reads any content. */
import { readSite } from '../sources/read-site.ts';
import type { Workspace } from '../sources/workspace.ts';

export interface SiteAddress {
  readonly origin: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly language: string;
}

/** From site.yaml; a stand-in where that cannot be read, since the loaders will say why. */
export async function siteAddress({ content }: Workspace): Promise<SiteAddress> {
  const site = await readSite(content);
  if (!site) return { origin: 'https://example.org', base: '/', language: 'en' };
  const { origin, pathname } = new URL(site.url);
  return { origin, base: `${pathname.replace(/\/+$/, '')}/`, language: site.language };
}
