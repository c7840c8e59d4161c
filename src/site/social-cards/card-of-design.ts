/** A card in the design of a workspace, for a command: pages get theirs from the compiled renderer (render-card.ts). */
import { pathToFileURL } from 'node:url';
import type { Node } from '@takumi-rs/core';
import type { SocialCardView } from '../../views/social-card.ts';
import { chosenDesign } from '../../workspace/chosen-design.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CardFont, readCardFonts } from './card-fonts.ts';
import { cardRenderer, type SocialCard } from './card-renderer.ts';

/** What a design exports (src/designs/design.ts). */
interface CardDesign {
  readonly socialCard: (view: SocialCardView) => SocialCard;
  readonly cardFonts: readonly CardFont[];
}

interface Card {
  /** All that is written on it: a design leaves out what its fonts cannot show. */
  readonly texts: readonly string[];
  /** Renders it to PNG, 1200 × 630 pixels. */
  readonly render: () => Promise<Buffer>;
}

export async function cardOfDesign(view: SocialCardView, workspace: Pick<Workspace, 'engine' | 'design'>): Promise<Card> {
  const file = (await chosenDesign(workspace))['#design/social-card/social-card.ts'];
  if (file === undefined) throw new Error('The base of all designs has a social card.');
  const { socialCard, cardFonts }: CardDesign = await import(pathToFileURL(file).href);
  const card = socialCard(view);
  return { texts: textsOf(card.root), render: async () => cardRenderer(await readCardFonts(workspace.engine, cardFonts))(card) };
}

function textsOf(node: Node): readonly string[] {
  if (node.type === 'text') return [node.text];
  return node.type === 'container' ? (node.children ?? []).flatMap(textsOf) : [];
}
