/** Social cards, and what names all that they show. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CardSource, cardRenderer, type RenderCard } from './card-renderer.ts';
import { type Face, readFaces } from './faces.ts';

export interface Cards {
  /** A PNG. */
  readonly render: RenderCard;
  /** The same for two cards that give the same picture: a digest of what they show, of the faces and of the renderer. */
  keyOf(card: CardSource): string;
}

/** The cards of a project; `root` is where package.json lies. */
export async function openCards(root: string): Promise<Cards> {
  const faces = await readFaces(root);
  const version = await versionOf(root, faces);
  return {
    render: cardRenderer(faces),
    keyOf: ({ root: shown, css }) =>
      createHash('sha256')
        .update(JSON.stringify([version, css, shown]))
        .digest('hex')
        .slice(0, 40),
  };
}

async function versionOf(root: string, faces: readonly Face[]): Promise<string> {
  const renderer: { version: string } = JSON.parse(await readFile(join(root, 'node_modules/@takumi-rs/core/package.json'), 'utf8'));
  const digests = faces.map(({ data }) => createHash('sha256').update(data).digest('hex'));
  return JSON.stringify([renderer.version, digests]);
}
