/** The fonts of social cards, from the packages that the site takes its own from. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A face of a Fontsource package. */
export interface CardFont {
  /** As the style sheet of cards calls it. */
  readonly name: string;
  /** The package. */
  readonly folder: string;
  /** The name of the file that holds a subset (`latin`, `latin-ext`, `vietnamese`), in the folder `files` of the package. */
  readonly file: (subset: string) => string;
}

/** A file of a font, as the renderer takes it. */
export interface FontFile {
  readonly name: string;
  readonly data: Buffer;
  /** The letters that the file is asked for, first and last of each run. */
  readonly unicodeRange: [number, number][];
}

/** Reads the files with all letters of Latin; `root` is where package.json lies. */
export async function readCardFonts(root: string, fonts: readonly CardFont[]): Promise<readonly FontFile[]> {
  const read: FontFile[] = [];
  for (const { name, folder, file } of fonts) {
    const home = join(root, 'node_modules', folder);
    const ranges: Readonly<Record<string, string>> = JSON.parse(await readFile(join(home, 'unicode.json'), 'utf8'));
    for (const subset of ['latin', 'latin-ext', 'vietnamese']) {
      read.push({ name, data: await readFile(join(home, 'files', file(subset))), unicodeRange: parseRanges(ranges[subset] ?? '') });
    }
  }
  return read;
}

/** `U+0000-00FF,U+0131`, as style sheets write it. */
function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
