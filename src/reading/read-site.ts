/** Reads only the settings of the publication, for code that needs no articles. */
import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSchema, type SiteFields } from '../schema/site.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** Undefined if `site.yaml` is missing or invalid, which `check` reports. */
export async function readSite(content: string): Promise<SiteFields | undefined> {
  const file = join(content, 'site.yaml');
  // Opening a pipe would block for ever.
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const yaml = isFile ? await readFile(file, 'utf8').catch(() => '') : '';
  const { raw } = readYaml({ path: 'site.yaml', yaml, firstLine: 1, field: 'file' });
  return siteSchema.safeParse(raw?.value).data;
}
