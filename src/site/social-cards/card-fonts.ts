/** The fonts of social cards, from the same packages as the fonts of the site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packagesOf } from '../../platform/engine-packages.ts';

/** A font face of a Fontsource package. */
export interface CardFont {
  /** The font family in the style sheet of cards. */
  readonly name: string;
  /** The name of the package. */
  readonly folder: string;
  /** The name of the file of a subset (`latin`, `latin-ext`, `vietnamese`), in the folder `files` of the package. */
  readonly file: (subset: string) => string;
}

/** A font file, in the form that the renderer needs. */
export interface FontFile {
  readonly name: string;
  readonly data: Buffer;
  /** The characters for which the file is used: first and last code point of each range. */
  readonly unicodeRange: [number, number][];
}

/** Reads the files with all Latin letters. `engine`: the folder of its package.json. */
export async function readCardFonts(engine: string, fonts: readonly CardFont[]): Promise<readonly FontFile[]> {
  const read: FontFile[] = [];
  for (const { name, folder, file } of fonts) {
    const home = join(packagesOf(engine), folder);
    const ranges: Readonly<Record<string, string>> = JSON.parse(await readFile(join(home, 'unicode.json'), 'utf8'));
    for (const subset of ['latin', 'latin-ext', 'vietnamese']) {
      read.push({ name, data: await readFile(join(home, 'files', file(subset))), unicodeRange: parseRanges(ranges[subset] ?? '') });
    }
  }
  return read;
}

/** Parses `U+0000-00FF,U+0131`, the notation of style sheets. */
function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
