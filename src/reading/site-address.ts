/** Where the publication will stand, known before any content is read. */
import { readSite } from './read-site.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface SiteAddress {
  readonly origin: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly language: string;
}

/** From site.yaml, unless the workspace says another one; a stand-in where that cannot be read, since `check` says why. */
export async function siteAddress({ content, url }: Pick<Workspace, 'content' | 'url'>): Promise<SiteAddress> {
  const site = await readSite(content);
  if (!site) return { origin: 'https://example.org', base: '/', language: 'en' };
  const { origin, pathname } = new URL(url ?? site.url);
  return { origin, base: `${pathname.replace(/\/+$/, '')}/`, language: site.language };
}
