/** The font size of a title in a box: the longer the title, the smaller. */
import { textWidth } from './letter-widths.ts';

export interface TitleSetting {
  /** In pixels. */
  readonly size: number;
  /** As a share of the font size. */
  readonly lineHeight: number;
}

interface Box {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export const titleTracking = -0.034;

const sizes = [208, 184, 164, 148, 136, 124, 114, 104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36, 32];
const smallest = 28;

/** The largest size at which no word is broken and all lines fit into the box; the smallest size where none fits. */
export function fitTitle(title: string, box: Box): TitleSetting {
  const words = title.split(/(?<=[\s\u2010–—-])/u).map((word) => textWidth(word, titleTracking));
  const size = sizes.find((candidate) => {
    const lines = linesOf(words, box.width / candidate);
    return lines * lineHeightOf(candidate) * candidate <= box.height;
  });
  const chosen = size ?? smallest;
  return { size: chosen, lineHeight: lineHeightOf(chosen) };
}

/** Infinity where a word is wider than the line. */
function linesOf(words: readonly number[], width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of words) {
    if (word > width) return Infinity;
    if (filled + word > width) {
      lines++;
      filled = 0;
    }
    filled += word;
  }
  return lines;
}

/** Large lines are closer to each other. */
function lineHeightOf(size: number): number {
  if (size >= 104) return 0.9;
  return size >= 68 ? 0.94 : 1;
}
