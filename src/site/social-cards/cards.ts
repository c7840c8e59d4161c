/** Social cards, and the cache key of each. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CardFont, type FontFile, readCardFonts } from './card-fonts.ts';
import { cardRenderer, type RenderCard, type SocialCard } from './card-renderer.ts';

export interface Cards {
  readonly render: RenderCard;
  /** Equal for cards that give the same picture: a digest of their content, the fonts and the renderer. */
  keyOf(card: SocialCard): string;
}

/** `root`: the folder of package.json. */
export async function openCards(root: string, fonts: readonly CardFont[]): Promise<Cards> {
  const files = await readCardFonts(root, fonts);
  const version = await versionOf(root, files);
  return {
    render: cardRenderer(files),
    keyOf: ({ root: shown, css }) =>
      createHash('sha256')
        .update(JSON.stringify([version, css, shown]))
        .digest('hex')
        .slice(0, 40),
  };
}

async function versionOf(root: string, files: readonly FontFile[]): Promise<string> {
  const renderer: { version: string } = JSON.parse(await readFile(join(root, 'node_modules/@takumi-rs/core/package.json'), 'utf8'));
  const digests = files.map(({ data }) => createHash('sha256').update(data).digest('hex'));
  return JSON.stringify([renderer.version, digests]);
}
