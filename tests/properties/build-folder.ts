/** Files → what the real reader and the real model make of them, by way of a folder on disk. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../../src/model/content-files.ts';
import { buildPublication, type Publication } from '../../src/model/publication.ts';
import type { Problem } from '../../src/problems/problem.ts';
import type { BodyCache } from '../../src/cache/body-cache.ts';
import { readContent, type ReadContent } from '../../src/reading/read-content.ts';
import { bodiesInMemory } from '../support/bodies-in-memory.ts';
import { inFolder } from './in-folder.ts';

export interface Checked {
  readonly read: ReadContent;
  /** Absent when there are problems. */
  readonly publication?: Publication;
  readonly problems: readonly Problem[];
}

/** As `check` does it. */
export function checkFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  clock: Clock,
  bodies: BodyCache = bodiesInMemory(),
): Promise<Checked> {
  return inFolder(async (content) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
    }
    const read = await readContent({ content, public: join(content, 'public'), bodies });
    const built = read.content && buildPublication(read.content, clock);
    return {
      read,
      problems: [...read.problems, ...(built?.problems ?? [])],
      ...(built?.publication ? { publication: built.publication } : {}),
    };
  });
}
