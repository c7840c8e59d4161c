/** The colours of social cards: those of the cover by day, whatever the light is where a link is shared. */
import type { ChosenColours } from '../../../schema/legible-colours.ts';
import { paletteOf } from '../colours/palette.ts';

/** As CSS writes them. */
export interface CardColours {
  readonly ground: string;
  readonly ink: string;
  /** Of the stroke of the article's own category. */
  readonly knock: string;
}

export function cardColours(chosen: ChosenColours | undefined): CardColours {
  const palette = paletteOf(chosen);
  return { ground: palette.flood.day, ink: palette['flood-2'].day, knock: palette['flood-knock'].day };
}
