/** Answers the addresses of pictures, which say how to make them, so that nothing has to be remembered; and those of the icon of the publication. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { pictureAt, type PictureFormat } from '../../addresses/picture-address.ts';
import { allRoutes } from '../../addresses/routes.ts';
import { shownPictures } from '../../model/shown-pictures.ts';
import { publishIcon } from '../../pictures/publish-icon.ts';
import { publishPicture } from '../../pictures/publish-picture.ts';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import { fromEnvironment } from '../../workspace/workspace.ts';
import { iconFiles } from '../../views/icons.ts';
import { previewUpToDate } from './preview-module.ts';

const workspace = fromEnvironment(process.cwd(), process.env);

export function previewPictures(server: ViteDevServer): void {
  const { base } = server.config;
  server.middlewares.use((request, response, next) => {
    const asked = (request.originalUrl ?? '/').replace(/[?#].*$/, '');
    const path = safelyDecoded(asked.slice(base.length));
    const form = pictureAt(path);
    if (!form) return isIcon(path) ? void answerIcon(server, path, response, next) : next();
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

function isIcon(path: string): boolean {
  return iconRoutes.some(({ pattern }) => pattern.slice(1) === path);
}

const iconRoutes = allRoutes.filter(({ icon }) => icon);

/** Where the publication has no icon, a file of `public/` may be there. */
async function answerIcon(server: ViteDevServer, path: string, response: ServerResponse, next: (error?: unknown) => void): Promise<void> {
  try {
    const { previewPublication } = await previewUpToDate(server);
    const icon = iconFiles(await previewPublication()).find((one) => one.path.slice(1) === path);
    if (!icon) return next();
    const bytes = await publishIcon(await readFile(join(workspace.content, icon.picture.path)), icon.form);
    const type = iconRoutes.find(({ pattern }) => pattern === icon.path)?.type ?? '';
    response.setHeader('Content-Type', type).setHeader('Cache-Control', 'no-cache').end(bytes);
  } catch (error) {
    next(error);
  }
}

function typeOf(format: PictureFormat): string {
  return `image/${format === 'jpg' ? 'jpeg' : format === 'svg' ? 'svg+xml' : format}`;
}

/** The file with that digest, from the content folder. */
async function pictureOf(server: ViteDevServer, digest: string): Promise<string | undefined> {
  const { previewPublication } = await previewUpToDate(server);
  return shownPictures(await previewPublication()).find((picture) => picture.digest === digest)?.path;
}
