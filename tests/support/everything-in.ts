/** The whole content of a site as one text in small letters: names of files, their bytes, and the unpacked index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesOf } from './built-files.ts';

export function everythingIn(folder: string): string {
  return filesOf(folder)
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return `${path}\n${(packed ? gunzipSync(bytes) : bytes).toString('latin1')}`;
    })
    .join('\n')
    .toLowerCase();
}
