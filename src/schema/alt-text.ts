/** Whether the words for those who do not see a picture say anything. */
import { decodedPath } from '../base/decoded-path.ts';

const ending = /\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** As cameras and programs count their pictures, whatever the file is called by now. */
const counted = /^(?:dsc[fn]?|gopr|img|image|mvi|pxl|sam|screenshot|unnamed|untitled)[ _-]?\d+(?:[_-]\w+)*$/i;

/** The fact and the way out, where `alt` is the name of a picture file, with its ending or (as cameras and programs name files) without. */
export function doubtfulAlt(alt: string, src: string): { message: string; fix: string } | undefined {
  const name = decodedPath(src).split('/').at(-1) ?? src;
  const typed = alt.trim();
  const isName = sameName(typed, name) || (ending.test(typed) && !/\s/.test(typed));
  // "Harbour" may well be all there is to say of harbour.jpg.
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
