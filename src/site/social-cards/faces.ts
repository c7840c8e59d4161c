/** The faces that cards are set in: those of the site, with the letters of all of Latin. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Face {
  /** As the style sheet of cards calls it. */
  readonly name: string;
  readonly data: Buffer;
  /** The letters that the file is asked for, first and last of each run. */
  readonly unicodeRange: [number, number][];
}

const files = [
  { name: 'Newsreader', folder: '@fontsource-variable/newsreader', file: (subset: string) => `newsreader-${subset}-wght-normal.woff2` },
  { name: 'Libre Franklin', folder: '@fontsource/libre-franklin', file: (subset: string) => `libre-franklin-${subset}-500-normal.woff2` },
];

/** Reads the font files of the packages; `root` is where package.json lies. */
export async function readFaces(root: string): Promise<readonly Face[]> {
  const faces: Face[] = [];
  for (const { name, folder, file } of files) {
    const home = join(root, 'node_modules', folder);
    const ranges: Readonly<Record<string, string>> = JSON.parse(await readFile(join(home, 'unicode.json'), 'utf8'));
    for (const subset of ['latin', 'latin-ext', 'vietnamese']) {
      faces.push({ name, data: await readFile(join(home, 'files', file(subset))), unicodeRange: parseRanges(ranges[subset] ?? '') });
    }
  }
  return faces;
}

/** `U+0000-00FF,U+0131`, as style sheets write it. */
function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
