/** `colours.css`: the publication's own colours, which override those of the design. */
import type { ChosenColours } from '../../../schema/legible-colours.ts';
import { paletteOf } from './palette.ts';

/**
 * Custom properties of the root; empty where the publication has no colours of its own. They are in a layer between those of `site.css`, in any order
 * of the sheets, so that the rules of `tokens.css` and `print.css` for paper and for more contrast override them.
 */
export function renderColours(colours: ChosenColours | undefined): string {
  if (!colours) return '';
  const properties = Object.entries(paletteOf(colours)).map(([name, { day, night }]) => `  --${name}: light-dark(${day}, ${night});\n`);
  return `@layer design, chosen;\n@layer chosen {\n:root {\n${properties.join('')}}\n}\n`;
}
