/** Cards are drawn once and kept: by a digest of all that they show, of the faces and of the renderer. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPictureStore, type PictureStore } from '../../sources/picture-store.ts';
import type { Workspace } from '../../sources/workspace.ts';
import { type CardDrawing, cardRenderer, type DrawCard } from './card-renderer.ts';
import { type Face, readFaces } from './faces.ts';

/** How many are drawn at a time; the renderer works in threads of its own. */
const atOnce = 8;

export class KeptCards {
  readonly #version: string;
  readonly #store: PictureStore;
  readonly #draw: DrawCard;

  constructor(version: string, store: PictureStore, draw: DrawCard) {
    this.#version = version;
    this.#store = store;
    this.#draw = draw;
  }

  /** The PNG of a card, kept or drawn now. */
  async pngOf(drawing: CardDrawing): Promise<Buffer> {
    const key = this.#keyOf(drawing);
    return (await this.#store.read(key)) ?? this.#drawAndKeep(key, drawing);
  }

  /** Draws those that are not kept, and forgets what is kept of others. */
  async prepare(drawings: readonly CardDrawing[]): Promise<void> {
    const byKey = new Map(drawings.map((drawing) => [this.#keyOf(drawing), drawing]));
    const missing = (await this.#store.tidy([...byKey.keys()])).values();
    const work = async (): Promise<void> => {
      for (const key of missing) {
        const drawing = byKey.get(key);
        if (drawing) await this.#drawAndKeep(key, drawing);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  #keyOf({ root, css }: CardDrawing): string {
    return createHash('sha256')
      .update(JSON.stringify([this.#version, css, root]))
      .digest('hex')
      .slice(0, 40);
  }

  async #drawAndKeep(key: string, drawing: CardDrawing): Promise<Buffer> {
    const png = await this.#draw(drawing);
    await this.#store.write(key, png);
    return png;
  }
}

/** The cards of a workspace. */
export async function openCards({ root, cache }: Workspace): Promise<KeptCards> {
  const faces = await readFaces(root);
  return new KeptCards(await versionOf(root, faces), openPictureStore(join(cache, 'cards')), cardRenderer(faces));
}

async function versionOf(root: string, faces: readonly Face[]): Promise<string> {
  const renderer: { version: string } = JSON.parse(await readFile(join(root, 'node_modules/@takumi-rs/core/package.json'), 'utf8'));
  const digests = faces.map(({ data }) => createHash('sha256').update(data).digest('hex'));
  return JSON.stringify([renderer.version, digests]);
}
