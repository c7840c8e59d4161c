/** Imports archives that a test wrote down, into a folder of its own. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildPublication } from '../../src/model/publication.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { bodiesInMemory } from './bodies-in-memory.ts';
import { listFiles } from '../../src/disk/list-files.ts';
import type { SourceFiles } from '../../src/importing/archive/source-files.ts';
import type { PlanChoices } from '../../src/importing/plan/plan.ts';
import type { ImportReport } from '../../src/importing/report/report.ts';
import { type ImportRun, runImport } from '../../src/importing/run-import.ts';
import { fieldMapOf } from '../../src/importing/sources/field-map.ts';
import { recognise, type SourceChoices } from '../../src/importing/sources/recognise.ts';
import { contentWriter } from '../../src/importing/write/content-writer.ts';
import { PictureStore } from '../../src/importing/write/picture-store.ts';
import { readExisting } from '../../src/importing/write/read-existing.ts';

/** Files by path. */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): SourceFiles {
  const bytesOf = (path: string): Buffer | undefined => (Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : undefined);
  return {
    name: basename(Object.keys(files)[0] ?? ''),
    paths: Object.keys(files).sort(),
    refused: [],
    read: (path, most = Infinity) => Promise.resolve((bytesOf(path)?.length ?? 0) > most ? undefined : bytesOf(path)),
    async *stream(path) {
      const bytes = bytesOf(path) ?? Buffer.alloc(0);
      // In small parts, so that letters and tags are divided.
      for (let start = 0; start < bytes.length; start += 97) yield bytes.subarray(start, start + 97);
    },
    close: () => undefined,
  };
}

interface Choices extends Partial<PlanChoices>, Partial<Pick<SourceChoices, 'addresses'>>, Pick<ImportRun, 'threads' | 'caches'> {
  readonly dryRun?: boolean;
  readonly map?: unknown;
}

export interface Imported {
  /** What was recognised. */
  readonly what: string;
  readonly report: ImportReport;
}

export async function importInto(
  content: string,
  files: SourceFiles,
  { dryRun = false, map, addresses, threads, caches, ...choices }: Choices = {},
): Promise<Imported> {
  const read = await readExisting(content);
  if (typeof read === 'string') throw new Error(read);
  const fields = fieldMapOf(map);
  if (typeof fields === 'string') throw new Error(fields);
  const source = await recognise(files, {
    map: fields,
    addresses,
    from: choices.from,
    categories: read.existing.categories.map(({ name }) => name),
  });
  if (!source) throw new Error('Nothing was recognised.');
  const writer = contentWriter(content, dryRun);
  const report = await runImport({
    ...{ source, files, existing: read.existing, content, writer, dryRun, threads, caches },
    choices: { now: Date.parse('2026-11-29T12:00:00Z'), ...choices },
    pictures: new PictureStore([files], read.paths, writer),
  });
  return { what: source.what, report };
}

/** All files of a folder as text, by path. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const { paths } = await listFiles(folder);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What `check` would call a problem. */
export async function problemsIn(content: string): Promise<readonly string[]> {
  const read = await readContent({ content, public: join(content, 'nowhere'), bodies: bodiesInMemory() });
  const built = read.content && buildPublication(read.content, { now: Date.parse('2026-11-29T12:00:00Z'), drafts: false });
  return [...read.problems, ...(built?.problems ?? [])].map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
}
