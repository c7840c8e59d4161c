/** `colours.css`: the colours that a publication chooses, over those of the design. */
import type { Publication } from '../model/publication.ts';

/** Custom properties for the root; empty where the publication chooses none. */
export function renderColours({ site: { colours = {} } }: Publication): string {
  const chosen = Object.entries(colours).flatMap(([name, pair]) =>
    pair ? [`  --${name}: light-dark(${pair.day}, ${pair.night});\n`] : [],
  );
  return chosen.length > 0 ? `:root {\n${chosen.join('')}}\n` : '';
}
