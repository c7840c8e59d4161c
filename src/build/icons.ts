/** The files of the icon of the publication. */
import { hash } from 'node:crypto';
import { fileOf } from '../addresses/routes.ts';
import { codeVersion } from '../cache/code-version.ts';
import type { Publication } from '../model/publication.ts';
import { iconFiles } from '../views/icons.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { NewSite } from './new-site.ts';
import { bytesOf, type Made } from './pictures.ts';

/** Their addresses do not name the picture, so their keys do. */
export async function putIcons(publication: Publication, site: NewSite, { engine, content }: Workspace): Promise<Made> {
  const files = iconFiles(publication);
  if (files.length === 0) return { made: 0, reused: 0 };
  const version = await codeVersion(engine, ['src/pictures/publish-icon.ts']);
  let made = 0;
  for (const { path, picture, form } of files) {
    const key = `icon-${hash('sha256', JSON.stringify([version, picture.digest, form]))}`;
    if (site.reuse(fileOf(path), key)) continue;
    // Imported here, because the encoder is large and few builds need it.
    const { publishIcon } = await import('../pictures/publish-icon.ts');
    await site.put({ path: fileOf(path), bytes: await publishIcon(await bytesOf(picture, content), form) }, { key });
    made++;
  }
  return { made, reused: files.length - made };
}
