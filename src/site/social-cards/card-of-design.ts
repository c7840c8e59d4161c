/** A card in the design of a workspace, for a command: pages get theirs from the compiled renderer (render-card.ts). */
import type { Node } from '@takumi-rs/core';
import type { SocialCardView } from '../../views/social-card.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { socialCardOfDesign } from '../design-modules.ts';
import { readCardFonts } from './card-fonts.ts';
import { cardRenderer } from './card-renderer.ts';

interface Card {
  /** All that is written on it: a design leaves out what its fonts cannot show. */
  readonly texts: readonly string[];
  /** Renders it to PNG, 1200 × 630 pixels. */
  readonly render: () => Promise<Buffer>;
}

export async function cardOfDesign(view: SocialCardView, workspace: Pick<Workspace, 'engine' | 'design'>): Promise<Card> {
  const { socialCard, cardFonts } = await socialCardOfDesign(workspace);
  const card = socialCard(view);
  return { texts: textsOf(card.root), render: async () => cardRenderer(await readCardFonts(workspace.engine, cardFonts))(card) };
}

function textsOf(node: Node): readonly string[] {
  if (node.type === 'text') return [node.text];
  return node.type === 'container' ? (node.children ?? []).flatMap(textsOf) : [];
}
