/** The pieces of an archive → files. Some are read while others are written, and whatever ends first, the same is written in the same order. */
import { posix } from 'node:path';
import type { ConvertedText, FileToWrite, Named, Refused, TextToConvert } from './convert/conversion.ts';
import type { Converter, TextToWrite } from './convert/converter.ts';
import { groupsInMemory, mostOfGroup, sizeOfBody } from './convert/groups-in-memory.ts';
import type { ImportedText, ImportSource, LeftOut, Skipped } from './imported-text.ts';
import { isSkipped } from './imported-text.ts';
import { imageFields } from './lead-picture.ts';
import type { NamesOfPlaces } from './plan/link-table.ts';
import type { Plan, PlannedText } from './plan/plan.ts';
import type { TextReport } from './report/report.ts';
import { noCounts } from './text/counts.ts';
import type { Resolved } from './text/place.ts';
import type { ContentWriter } from './write/content-writer.ts';
import type { Brought, PictureStore } from './write/picture-store.ts';

export interface Writing {
  readonly source: ImportSource;
  readonly plan: Plan;
  readonly places: NamesOfPlaces;
  readonly converter: Converter;
  readonly pictures: PictureStore;
  readonly writer: ContentWriter;
  /** Called in the order of the source. */
  readonly onText: (report: TextReport | Skipped, text: WrittenText) => Promise<void>;
}

/** What else is known of a text that was written or refused. */
export interface WrittenText {
  readonly reading?: ConvertedText['reading'];
  /** Of pictures that were not fetched, each as often as it is named. */
  readonly hosts: readonly string[];
}

/** While one group is converted, files of the one before are written, and texts of the next are read. */
export async function writeTexts(writing: Writing): Promise<void> {
  let converted: Promise<unknown> = Promise.resolve();
  let [writtenBefore, written] = [Promise.resolve(), Promise.resolve()];
  try {
    for await (const { texts, size } of groupsInMemory(textsToWrite(writing), ({ text }) => sizeOfBody(text.body))) {
      const isLarge = size > mostOfGroup.characters;
      await (isLarge ? written : writtenBefore);
      const named = writing.converter.begin(texts.filter(isUnwritten).map((found) => toConvert(found, writing)));
      const turns = converted.then(() => convertGroup(texts, named, writing));
      writtenBefore = written;
      written = writeGroup(turns, written, writing);
      converted = turns;
      // All are awaited below, but may fail before.
      for (const begun of [named, turns, written]) begun.catch(() => undefined);
      if (isLarge) await written;
    }
  } finally {
    await written;
  }
}

function isUnwritten({ planned }: Pick<Found, 'planned'>): boolean {
  return planned.existing === undefined;
}

function toConvert({ text: { place, body }, planned: { longTitle } }: Found, { places }: Writing): TextToConvert {
  return { place, body, wanted: new Set(places.get(place)?.keys()), longTitle };
}

interface Found {
  readonly text: ImportedText;
  readonly planned: PlannedText;
}

async function* textsToWrite({ source, plan }: Writing): AsyncGenerator<Found> {
  for await (const text of source.texts()) {
    const planned = isSkipped(text) ? undefined : plan.texts.get(text.place);
    if (!isSkipped(text) && planned) yield { text, planned };
  }
}

/** One text of a group. */
interface Turn {
  readonly planned: PlannedText;
  /** Of the last step. */
  result: ConvertedText | Named | Refused | undefined;
  path: string;
  hosts: readonly string[];
}

/** Pictures are brought along one text after another, since the first that shows one has it beside itself. */
async function convertGroup(
  texts: readonly Found[],
  named: Promise<readonly (Named | Refused)[]>,
  writing: Writing,
): Promise<readonly Turn[]> {
  const turns = texts.map(({ planned }): Turn => ({ planned, result: undefined, path: planned.existing ?? '', hosts: [] }));
  let waiting = turns.filter(isUnwritten);
  let results: readonly Turn['result'][] = await named;
  while (waiting.length > 0) {
    const files: TextToWrite[] = [];
    const naming: Turn[] = [];
    for (const [index, turn] of waiting.entries()) {
      const result = results[index];
      turn.result = result;
      if (!result || !('pictures' in result)) continue;
      const { file, hosts } = await fileFor(turn.planned, result, writing);
      [turn.path, turn.hosts] = [file.path, hosts];
      files.push({ place: turn.planned.place, file });
      naming.push(turn);
    }
    // Some name more than it seemed at first.
    [waiting, results] = [naming, await writing.converter.write(files)];
  }
  return turns;
}

async function writeGroup(turns: Promise<readonly Turn[]>, before: Promise<void>, writing: Writing): Promise<void> {
  const converted = await turns;
  await before;
  for (const turn of converted) await writeFile(turn, writing);
}

async function writeFile({ planned: { place, existing }, result, path, hosts }: Turn, { writer, onText }: Writing): Promise<void> {
  if (existing !== undefined) {
    const there: TextReport = { place, file: existing, state: 'there', before: noCounts, after: noCounts, lost: [], notes: [] };
    return onText(there, { hosts });
  }
  if (!result || !('text' in result))
    return onText({ place, what: 'a piece', why: result && 'why' in result ? result.why : '' }, { hosts });
  const { text, reading, ...report } = result;
  if (await writer.create(path, text)) await onText({ place, file: path, state: 'written', ...report }, { reading, hosts });
  else await onText({ place, what: 'a piece', why: `There is a file ${path} already.` }, { hosts });
}

/** Brings the pictures along, and looks up the links. */
async function fileFor(
  planned: PlannedText,
  named: Named,
  { plan, places, pictures, source }: Writing,
): Promise<{ readonly file: FileToWrite; readonly hosts: readonly string[] }> {
  const { place, kind } = planned;
  const folder = planned.file === undefined ? folderOf(planned) : posix.dirname(planned.file);
  const brought = new Map<string, Brought>();
  const unfetched: LeftOut[] = [];
  const hosts: string[] = [];
  for (const src of [...named.pictures, ...(planned.image ? [planned.image.src, planned.image.night ?? []].flat() : [])]) {
    if (brought.has(src) || src.startsWith('data:')) continue;
    const found = await pictures.bring(src, place, folder, source.own?.pictures);
    brought.set(src, found);
    if (!('onWeb' in found)) continue;
    hosts.push(new URL(found.onWeb).hostname);
    if (found.why !== undefined) unfetched.push({ what: `the picture ${found.onWeb}`, why: found.why });
  }
  // With pictures beside it, a piece has a folder of its own.
  const owns = [...brought.values()].some((one) => 'path' in one && posix.dirname(one.path) === folder);
  const path = planned.file ?? (owns ? `${folder}/index.md` : `${folder}.md`);
  const resolved = new Map([...brought].map(([src, found]) => [src, resolvedFrom(path, found)]));
  const from = { place, address: planned.address, visibleFrom: planned.visibleFrom };
  const after: LeftOut[] = [];
  const image = imageFields(planned, (src) => resolved.get(src) ?? { why: 'Its file is not in the archive.' }, after);
  const file: FileToWrite = {
    kind: kind === 'page' ? 'pages' : 'articles',
    path,
    fields: { ...planned.fields, ...image },
    pictures: resolved,
    links: new Map(named.links.map((address) => [address, plan.links.resolve(address, from, places)])),
    notes: { before: [...planned.notes, ...unfetched], after },
  };
  return { file, hosts };
}

function resolvedFrom(file: string, found: Brought): Resolved {
  if ('path' in found) return { to: relativeTo(file, found.path) };
  return 'onWeb' in found ? { to: found.onWeb } : found;
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
