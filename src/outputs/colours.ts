/** `colours.css`: the colours of a publication that chooses some, over those of the design. */
import { paletteOf } from '../model/palette.ts';
import type { Publication } from '../model/publication.ts';

/**
 * Custom properties for the root; empty where the publication chooses none. In a layer between those of `site.css`, whichever sheet comes
 * first, so that what `tokens.css` and `print.css` say of paper and of readers who want more contrast stands over them.
 */
export function renderColours({ site: { colours } }: Publication): string {
  if (!colours) return '';
  const properties = Object.entries(paletteOf(colours)).map(([name, { day, night }]) => `  --${name}: light-dark(${day}, ${night});\n`);
  return `@layer design, chosen;\n@layer chosen {\n:root {\n${properties.join('')}}\n}\n`;
}
