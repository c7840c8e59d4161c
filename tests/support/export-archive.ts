/** Exports a publication into a folder of its own. */
import { fileURLToPath } from 'node:url';
import { buildPublication } from '../../src/model/publication.ts';
import { emptyExport, exportWriter } from '../../src/exporting/export-folder.ts';
import type { ExportReport } from '../../src/exporting/export-report.ts';
import { runExport } from '../../src/exporting/run-export.ts';
import type { Content } from '../../src/reading/content.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { Body } from '../../src/markdown/body.ts';
import { bodiesInMemory } from './bodies-in-memory.ts';
import { temporaryFolder } from './temporary-folder.ts';

const publicFolder = fileURLToPath(new URL('../../public', import.meta.url));
const now = Date.parse('2026-11-29T12:00:00Z');

export interface Exported {
  readonly folder: string;
  readonly report: ExportReport;
}

/** `content`: the folder of a publication without problems. */
export async function exportOf(content: string): Promise<Exported> {
  const folder = await temporaryFolder();
  const { read, built } = await readAll(content);
  if (!read.content || !built?.publication)
    throw new Error([...read.problems, ...(built?.problems ?? [])].map(({ message }) => message).join('\n'));
  await emptyExport(folder);
  const { publication, addresses } = built;
  const report = await runExport({
    ...{ content: read.content, paths: read.paths, addresses, publication, folder: content, writer: exportWriter(folder) },
  });
  return { folder, report };
}

export interface TextRead {
  readonly path: string;
  readonly data: Content['articles'][number]['data'] | Content['pages'][number]['data'];
  readonly body: Body;
}

/** By slug. */
export async function textsOf(content: string): Promise<ReadonlyMap<string, TextRead>> {
  const { read, built, bodies } = await readAll(content);
  const found = new Map<string, TextRead>();
  for (const text of [...(read.content?.articles ?? []), ...(read.content?.pages ?? [])]) {
    const body = await bodies.restore(text.bodyKey);
    if (body && built) found.set(built.addresses.slugOf(text.path), { path: text.path, data: text.data, body });
  }
  return found;
}

/** What `check` would call a problem, with the public files of this project. */
export async function problemsOf(content: string): Promise<readonly string[]> {
  const { read, built } = await readAll(content);
  return [...read.problems, ...(built?.problems ?? [])].map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
}

async function readAll(content: string) {
  const bodies = bodiesInMemory();
  const read = await readContent({ content, public: publicFolder, bodies });
  const built = read.content && buildPublication(read.content, { now, drafts: true });
  return { read, built, bodies };
}
