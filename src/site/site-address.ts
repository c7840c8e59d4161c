/** Where the publication will stand, which Astro must know before it reads any content. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSchema } from '../schema/site.ts';
import { readYaml } from '../sources/read-yaml.ts';
import type { Workspace } from '../sources/workspace.ts';

export interface SiteAddress {
  readonly origin: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly language: string;
}

/** From site.yaml; a stand-in where that cannot be read, since the loaders will say why. */
export async function siteAddress({ content }: Workspace): Promise<SiteAddress> {
  const yaml = await readFile(join(content, 'site.yaml'), 'utf8').catch(() => '');
  const { raw } = readYaml({ path: 'site.yaml', yaml, firstLine: 1, field: 'file' });
  const { success, data } = siteSchema.safeParse(raw?.value);
  if (!success) return { origin: 'https://example.org', base: '/', language: 'en' };
  const { origin, pathname } = new URL(data.url);
  return { origin, base: `${pathname.replace(/\/+$/, '')}/`, language: data.language };
}
