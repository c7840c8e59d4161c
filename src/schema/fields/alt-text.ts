/** Checks whether the alternative text of a picture says anything. */
import { decodedPath } from '../../base/decoded-path.ts';

const ending = /\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** Names that cameras and programs give to pictures, whatever the file is called now. */
const counted = /^(?:dsc[fn]?|gopr|img|image|mvi|pxl|sam|screenshot|unnamed|untitled)[ _-]?\d+(?:[_-]\w+)*$/i;

/** Undefined unless `alt` is the name of a picture file, with its extension or (for names by cameras and programs) without. */
export function doubtfulAlt(alt: string, src: string): { message: string; fix: string } | undefined {
  const name = decodedPath(src).split('/').at(-1) ?? src;
  const typed = alt.trim();
  const isName = sameName(typed, name) || (ending.test(typed) && !/\s/.test(typed));
  // "Harbour" may be a good description of harbour.jpg.
  const isStem = sameName(typed, name.replace(ending, '')) && /[\d_-]/.test(typed);
  if (!isName && !isStem && !counted.test(typed)) return undefined;
  return {
    message: `"${typed}" is the name of a file, and says nothing to those who do not see the picture.`,
    fix: 'Write what it shows.',
  };
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
