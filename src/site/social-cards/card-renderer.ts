/** Renders cards with takumi, which is loaded for the first card only. */
import type { Node, Renderer } from '@takumi-rs/core';
import type { FontFile } from './card-fonts.ts';

/** Everything that decides what a card shows, except fonts and renderer. */
export interface SocialCard {
  readonly root: Node;
  readonly css: string;
}

/** Renders to PNG, 1200 × 630 pixels. */
export type RenderCard = (card: SocialCard) => Promise<Buffer>;

export function cardRenderer(fonts: readonly FontFile[]): RenderCard {
  let renderer: Promise<Renderer> | undefined;
  return async ({ root, css }) => {
    renderer ??= rendererWith(fonts);
    return (await renderer).render(root, { width: 1200, height: 630, css: [css], format: 'png' });
  };
}

async function rendererWith(fonts: readonly FontFile[]): Promise<Renderer> {
  const { Renderer: Takumi } = await import('@takumi-rs/core');
  const renderer = new Takumi();
  for (const font of fonts) await renderer.registerFont(font);
  return renderer;
}
