/** `colours.css`: the colours of a publication that chooses some, over those of the design. */
import type { ChosenColours } from '../../../schema/legible-colours.ts';
import { paletteOf } from './palette.ts';

/**
 * Custom properties for the root; empty where the publication chooses none. In a layer between those of `site.css`, whichever sheet comes
 * first, so that what `tokens.css` and `print.css` say of paper and of readers who want more contrast stands over them.
 */
export function renderColours(colours: ChosenColours | undefined): string {
  if (!colours) return '';
  const properties = Object.entries(paletteOf(colours)).map(([name, { day, night }]) => `  --${name}: light-dark(${day}, ${night});\n`);
  return `@layer design, chosen;\n@layer chosen {\n:root {\n${properties.join('')}}\n}\n`;
}
