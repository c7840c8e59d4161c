/** A social card in the chosen design. */
import { cardFonts, socialCard } from '#design/social-card/social-card.ts';
import type { SocialCardView } from '../../views/social-card.ts';
import { fromEnvironment } from '../../workspace/workspace.ts';
import { readCardFonts } from './card-fonts.ts';
import { cardRenderer, type RenderCard } from './card-renderer.ts';

let renderer: Promise<RenderCard> | undefined;

/** As PNG. The fonts are read for the first card. */
export async function renderCard(view: SocialCardView): Promise<Response> {
  renderer ??= readCardFonts(fromEnvironment(process.cwd(), process.env).engine, cardFonts).then(cardRenderer);
  const png = await (await renderer)(socialCard(view));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
