/** Renders cards by takumi, which is loaded when the first one has to be rendered. */
import type { Node, Renderer } from '@takumi-rs/core';
import type { Face } from './faces.ts';

/** All that decides how a card looks, beside faces and renderer. */
export interface CardSource {
  readonly root: Node;
  readonly css: string;
}

export type RenderCard = (card: CardSource) => Promise<Buffer>;

/** A function that renders to PNG, 1200 × 630, in these faces. */
export function cardRenderer(faces: readonly Face[]): RenderCard {
  let renderer: Promise<Renderer> | undefined;
  return async ({ root, css }) => {
    renderer ??= rendererWith(faces);
    return (await renderer).render(root, { width: 1200, height: 630, css: [css], format: 'png' });
  };
}

async function rendererWith(faces: readonly Face[]): Promise<Renderer> {
  const { Renderer: Takumi } = await import('@takumi-rs/core');
  const renderer = new Takumi();
  for (const face of faces) await renderer.registerFont(face);
  return renderer;
}
