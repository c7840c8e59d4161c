/** Answers the addresses of pictures: each says how to make the picture, so nothing has to be remembered. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { pictureAt, type PictureFormat } from '../../addresses/picture-address.ts';
import { shownPictures } from '../../model/shown-pictures.ts';
import { publishPicture } from '../../pictures/publish-picture.ts';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import { fromEnvironment } from '../../workspace/workspace.ts';
import { previewUpToDate } from './preview-module.ts';

const workspace = fromEnvironment(process.cwd(), process.env);

export function previewPictures(server: ViteDevServer): void {
  const { base } = server.config;
  server.middlewares.use((request, response, next) => {
    const asked = (request.originalUrl ?? '/').replace(/[?#].*$/, '');
    const form = pictureAt(safelyDecoded(asked.slice(base.length)));
    if (!form) return next();
    pictureOf(server, form.digest)
      .then(async (path) => {
        if (path === undefined) return next();
        const bytes = await publishPicture(await readFile(join(workspace.content, path)), form);
        // The address names the bytes, so a browser may keep them.
        response.setHeader('Content-Type', typeOf(form.format)).setHeader('Cache-Control', 'max-age=31536000, immutable').end(bytes);
      })
      .catch(next);
  });
}

function typeOf(format: PictureFormat): string {
  return `image/${format === 'jpg' ? 'jpeg' : format === 'svg' ? 'svg+xml' : format}`;
}

/** The file with that digest, from the content folder. */
async function pictureOf(server: ViteDevServer, digest: string): Promise<string | undefined> {
  const { previewPublication } = await previewUpToDate(server);
  return shownPictures(await previewPublication()).find((picture) => picture.digest === digest)?.path;
}
