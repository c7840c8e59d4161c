/** `import`: an archive of another program → files of the publication, and a report. */
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { count } from '../base/count.ts';
import { openArchive } from '../importing/archive/open-archive.ts';
import { singleFile } from '../importing/archive/folder-files.ts';
import type { SourceFiles } from '../importing/archive/source-files.ts';
import { ZipRefused } from '../importing/archive/zip-files.ts';
import { jsonImportReport, markdownReport } from '../importing/report/write-report.ts';
import { runImport } from '../importing/run-import.ts';
import { fieldMapOf } from '../importing/sources/field-map.ts';
import { parseSettings } from '../importing/sources/front-matter.ts';
import { XmlRefused } from '../importing/sources/xml/bounded-xml.ts';
import { recognise } from '../importing/sources/recognise.ts';
import { contentWriter, WriteRefused } from '../importing/write/content-writer.ts';
import { pictureFetcher } from '../importing/write/fetch-picture.ts';
import { PictureStore } from '../importing/write/picture-store.ts';
import { readExisting } from '../importing/write/read-existing.ts';
import { openReadingResources, type ReadingResources } from '../reading/reading-resources.ts';
import type { CategoryFields } from '../schema/categories.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findingsIn } from './check/findings.ts';
import { commandLine } from './folder-names.ts';
import { openProgress } from './progress/progress.ts';
import { printAll } from './read-publication.ts';

export interface ImportChoices {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly category?: string;
  readonly author?: string;
  readonly from?: string;
  readonly addresses?: string;
  readonly map?: string;
  readonly pictures?: readonly string[];
  /** Hosts. */
  readonly fetch?: readonly string[];
}

/** Returns the exit code: 0; 1 when the archive or the publication does not allow it; 2 when an option is invalid. */
export async function importArchive(workspace: Workspace, typed: string, choices: ImportChoices): Promise<number> {
  const from = process.env['INIT_CWD'] ?? workspace.root;
  const opened: SourceFiles[] = [];
  try {
    const map = fieldMapOf(
      choices.map === undefined ? undefined : parseSettings(choices.map, await readFile(resolve(from, choices.map), 'utf8')),
    );
    if (typeof map === 'string') return refuse(map, 2);
    for (const path of [typed, ...(choices.pictures ?? [])]) {
      const files = await openArchive(resolve(from, path));
      if (typeof files === 'string') return refuse(files, 2);
      opened.push(files);
    }
    const reading = await openReadingResources(workspace);
    const written = await importFiles(workspace, reading, opened, choices, map);
    if (typeof written === 'string') return refuse(written, 1);
    // By now, nothing holds on to the archive.
    if (choices.dryRun !== true && written > 0) await sayWhatIsLeft(workspace, reading);
    return 0;
  } catch (error) {
    if (error instanceof ZipRefused || error instanceof WriteRefused || error instanceof XmlRefused) return refuse(error.message, 1);
    throw error;
  } finally {
    for (const files of opened) files.close();
  }
}

/** Returns the number of pieces; a sentence where nothing can be imported. */
async function importFiles(
  workspace: Workspace,
  reading: ReadingResources,
  opened: readonly SourceFiles[],
  { dryRun = false, json = false, ...choices }: ImportChoices,
  map: Exclude<ReturnType<typeof fieldMapOf>, string>,
): Promise<number | string> {
  const { content, now = Date.now() } = workspace;
  const [files = singleFile('.')] = opened;
  const read = await readExisting(content);
  if (typeof read === 'string') return read;
  const { existing, paths } = read;
  const source = await recognise(files, {
    map,
    addresses: choices.addresses,
    from: choices.from,
    categories: namesOf(existing.categories),
  });
  if (!source)
    return `Nothing in ${files.name} is an archive that is known here: WordPress, Ghost, Substack, Medium, Markdown, a feed, plain text.`;
  console.error(`This is ${source.what}.`);
  if (!dryRun) await mkdir(content, { recursive: true });
  const writer = contentWriter(content, dryRun);
  const phase = openProgress(process.stderr, () => performance.now()).phase('Writing', 'pieces');
  const report = await runImport({
    ...{ source, files, existing, content, writer, dryRun },
    threads: reading.threads,
    ...(dryRun ? {} : { caches: reading }),
    choices: { category: choices.category, author: choices.author, from: choices.from, now },
    pictures: new PictureStore(opened, paths, writer, choices.fetch && !dryRun ? pictureFetcher(new Set(choices.fetch)) : undefined),
    onText: phase.show,
  }).finally(phase.end);
  process.stdout.write(json ? jsonImportReport(report) : markdownReport(report));
  return report.texts.length;
}

/** The problems of the publication as it is now, with their lines; warnings are only counted. */
async function sayWhatIsLeft(workspace: Workspace, reading: ReadingResources): Promise<void> {
  const { problems, warnings, files } = await findingsIn(workspace, { reading });
  if (problems.length > 0) printAll(problems, workspace, files);
  const left = problems.length > 0 ? `${count(problems.length, 'problem')} to be mended` : 'no problem';
  console.error(`The publication has ${left}, and ${count(warnings.length, 'warning')}. ${commandLine('check', workspace)} lists them.`);
}

function namesOf(categories: readonly CategoryFields[]): readonly string[] {
  return categories.flatMap(({ name, children }) => [name, ...namesOf(children)]);
}

function refuse(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}
