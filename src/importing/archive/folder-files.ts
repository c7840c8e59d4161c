/** A folder, or a single file, as an archive. */
import { createReadStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles, type Omits } from '../../disk/list-files.ts';
import { readBounded } from '../../disk/read-bounded.ts';
import { type SourceFiles, textLimit } from './source-files.ts';

/** Folders of programs, which hold copies of the texts or none. */
const foreign = new Set(['node_modules', '_site', 'bower_components', 'vendor', '__MACOSX']);
/** Settings that begin with a dot in every program that has them. */
const omits: Omits = (name) => name.startsWith('.') || foreign.has(name);

export async function folderFiles(folder: string): Promise<SourceFiles> {
  const { paths, problems } = await listFiles(folder, omits);
  return {
    ...filesBelow(folder),
    name: basename(folder),
    paths,
    refused: problems.map(({ file, message }) => ({ place: file, what: 'a file', why: message })),
  };
}

/** Only the file itself, not those beside it. */
export function singleFile(file: string): SourceFiles {
  return { ...filesBelow(dirname(file)), name: basename(file), paths: [basename(file)], refused: [] };
}

function filesBelow(folder: string): Pick<SourceFiles, 'read' | 'stream' | 'close'> {
  return {
    read: async (path, most = textLimit) => {
      const bytes = readBounded(join(folder, path), most);
      return typeof bytes === 'string' ? undefined : bytes;
    },
    stream: (path) => createReadStream(join(folder, path), { highWaterMark: 256 * 1024 }),
    close: () => undefined,
  };
}
