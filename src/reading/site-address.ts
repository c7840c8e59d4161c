/** The address of the publication, without reading its content. */
import { readSite } from './read-site.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface SiteAddress {
  readonly origin: string;
  /** With a leading and a trailing slash. */
  readonly base: string;
  readonly language: string;
}

/** From site.yaml, unless the workspace has another one; a placeholder if that cannot be read, which `check` reports. */
export async function siteAddress({ content, url }: Pick<Workspace, 'content' | 'url'>): Promise<SiteAddress> {
  const site = await readSite(content);
  if (!site) return { origin: 'https://example.org', base: '/', language: 'en' };
  const { origin, pathname } = new URL(url ?? site.url);
  return { origin, base: `${pathname.replace(/\/+$/, '')}/`, language: site.language };
}
