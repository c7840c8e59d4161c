/** An archive → files of the publication: the heads of all pieces are read for the plan, then each piece is read again and written. */
import { posix } from 'node:path';
import { placeholdersIn } from '../schema/placeholders.ts';
import type { SourceFiles } from './archive/source-files.ts';
import { type ImportedHead, type ImportedText, type ImportSource, isSkipped, type LeftOut, type Skipped } from './imported-text.ts';
import type { NamesOfPlaces } from './plan/link-table.ts';
import type { Existing } from './plan/existing.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Plan, PlanChoices, PlannedText } from './plan/plan.ts';
import type { ImportReport, TextReport } from './report/report.ts';
import { noCounts } from './text/counts.ts';
import { imageFields, ordered } from './lead-picture.ts';
import { withLines } from './note-lines.ts';
import { findPlaces, survey } from './survey.ts';
import { parseBody } from './text/convert-body.ts';
import { TextRefused } from './text/parsed-body.ts';
import type { KnownNames } from './text/liquid.ts';
import type { Resolved } from './text/place.ts';
import { addToTables } from './write/add-to-tables.ts';
import { copyTables } from './write/copy-tables.ts';
import type { ContentWriter } from './write/content-writer.ts';
import type { PictureStore } from './write/picture-store.ts';
import { fileText } from './write/file-text.ts';

export interface ImportRun {
  readonly source: ImportSource;
  readonly files: SourceFiles;
  readonly existing: Existing;
  readonly choices: PlanChoices;
  readonly content: string;
  readonly writer: ContentWriter;
  readonly pictures: PictureStore;
  readonly dryRun: boolean;
  /** Called with the pieces written so far and their number. */
  readonly onText?: ((done: number, total: number) => void) | undefined;
}

export async function runImport(run: ImportRun): Promise<ImportReport> {
  const { source, files, existing, choices, content, writer, pictures, dryRun } = run;
  const surveyed = await survey(source);
  const { heads, skipped } = surveyed;
  // A publication that has no settings yet takes the tables of an export as they are.
  const taken = existing.site === undefined ? source.own : undefined;
  const plan = makePlan(heads, source, taken ? { ...taken.existing, texts: existing.texts } : existing, choices);
  const copied = taken ? await copyTables(taken.tables, files, writer) : [];
  const names = namesIn(heads);
  const places = await findPlaces(source, plan, surveyed, names);
  const hosts = new Map<string, number>();
  const reports: TextReport[] = [];
  for await (const found of source.texts()) {
    if (isSkipped(found)) continue;
    const planned = plan.texts.get(found.place);
    if (!planned) continue;
    const report =
      planned.existing === undefined
        ? await writeText(found, planned, { plan, names, places, hosts, run })
        : thereAlready(planned, planned.existing);
    if ('why' in report) skipped.push(report);
    else reports.push(report);
    run.onText?.(reports.length, heads.length);
  }
  // Pieces of an earlier import have not asked for theirs.
  if (!source.own && reports.every(({ state }) => state === 'written'))
    skipped.push(...pictures.notShown().map((place) => ({ place, what: 'a picture', why: 'No piece shows it.' })));
  const tables = [...copied, ...(await addToTables(plan, content, writer))];
  return {
    ...{ source: source.what, dryRun, texts: reports, skipped: [...files.refused, ...skipped], tables, pictures: pictures.written, hosts },
    placeholders: plan.site ? placeholdersIn(plan.site) : [],
    mergedHashtags: plan.hashtagPlan.merged,
    proposals: plan.proposals,
  };
}

function namesIn(heads: readonly ImportedHead[]): KnownNames {
  return new Map(heads.flatMap(({ authors }) => authors.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const]))));
}

function thereAlready({ place, notes }: PlannedText, file: string): TextReport {
  return { place, file, state: 'there', before: noCounts, after: noCounts, lost: [], notes: notes.slice(0, 0) };
}

interface Work {
  readonly plan: Plan;
  readonly names: KnownNames;
  readonly places: NamesOfPlaces;
  readonly hosts: Map<string, number>;
  readonly run: ImportRun;
}

async function writeText(
  imported: ImportedText,
  planned: PlannedText,
  { plan, names, places, hosts, run }: Work,
): Promise<TextReport | Skipped> {
  const { place } = imported;
  try {
    const parsed = parseBody(imported.body, names);
    const folder = planned.file === undefined ? folderOf(planned) : posix.dirname(planned.file);
    const brought = new Map<string, Awaited<ReturnType<PictureStore['bring']>>>();
    const unfetched: LeftOut[] = [];
    for (const src of [...parsed.pictures, ...(planned.image ? [planned.image.src, planned.image.night ?? []].flat() : [])]) {
      if (brought.has(src) || src.startsWith('data:')) continue;
      const found = await run.pictures.bring(src, place, folder, run.source.own?.pictures);
      brought.set(src, found);
      if (!('onWeb' in found)) continue;
      const { hostname } = new URL(found.onWeb);
      hosts.set(hostname, (hosts.get(hostname) ?? 0) + 1);
      if (found.why !== undefined) unfetched.push({ what: `the picture ${found.onWeb}`, why: found.why });
    }
    // With pictures beside it, a piece has a folder of its own.
    const owns = [...brought.values()].some((one) => 'path' in one && posix.dirname(one.path) === folder);
    const file = planned.file ?? (owns ? `${folder}/index.md` : `${folder}.md`);
    const pictureAt = (src: string): Resolved => {
      const found = brought.get(src);
      if (found === undefined) return { why: 'Its file is not in the archive.' };
      if ('path' in found) return { to: relativeTo(file, found.path) };
      return 'onWeb' in found ? { to: found.onWeb } : found;
    };
    const from = { place, address: planned.address, visibleFrom: planned.visibleFrom };
    const { markdown, ...counted } = parsed.write({
      wanted: new Set(places.get(place)?.keys()),
      link: (address) => plan.links.resolve(address, from, places),
      picture: pictureAt,
    });
    const notes: LeftOut[] = [...planned.notes, ...unfetched, ...counted.notes];
    const fields = { ...planned.fields, ...imageFields(planned, pictureAt, notes) };
    const text = planned.longTitle === undefined ? markdown : `${planned.longTitle}\n\n${markdown}`;
    const written = fileText(ordered(fields), text);
    if (!(await run.writer.create(file, written))) return { place, what: 'a piece', why: `There is a file ${file} already.` };
    return {
      place,
      file,
      state: 'written',
      before: counted.before,
      after: counted.after,
      lost: counted.lost,
      notes: withLines(notes, written),
    };
  } catch (error) {
    if (error instanceof TextRefused) return { place, what: 'a piece', why: error.message };
    if (error instanceof RangeError) return { place, what: 'a piece', why: 'Its text is nested too deep to be read.' };
    throw error;
  }
}

/** `articles/2014/name`, without the ending of a file. */
function folderOf({ kind, slug, fields }: PlannedText): string {
  if (kind === 'page') return `pages/${slug}`;
  const published = fields['published'];
  return typeof published === 'string' ? `articles/${published.slice(0, 4)}/${slug}` : `articles/${slug}`;
}

function relativeTo(file: string, path: string): string {
  const relative = posix.relative(posix.dirname(file), path);
  return relative.startsWith('.') ? relative : `./${relative}`;
}
