/** The pieces of an archive → files. Some are read while others are written, and whatever ends first, the same is written in the same order. */
import { posix } from 'node:path';
import type { ConvertedText, FileToWrite, Named, Refused } from './convert/conversion.ts';
import type { Converter } from './convert/converter.ts';
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

type Begun = readonly [found: PlannedText, named: Promise<Named | Refused>];

export async function writeTexts(writing: Writing): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  try {
    for await (const { texts, size } of groupsInMemory(textsToWrite(writing), ({ text }) => sizeOfBody(text.body))) {
      const isLarge = size > mostOfGroup.characters;
      if (isLarge) await before;
      const begun = texts.map(({ text, planned }): Begun => {
        const { place, body } = text;
        const { existing, longTitle } = planned;
        const wanted = new Set(writing.places.get(place)?.keys());
        return [planned, existing === undefined ? writing.converter.begin({ place, body, wanted, longTitle }) : Promise.resolve(nothing)];
      });
      await before;
      before = writeGroup(begun, writing);
      // It is awaited below, but may fail before.
      before.catch(() => undefined);
      if (isLarge) await before;
    }
  } finally {
    await before;
  }
}

const nothing: Named = { pictures: [], links: [] };

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
  result: Promise<ConvertedText | Named | Refused>;
  path: string;
  hosts: readonly string[];
}

/** Pictures are brought along one text after another, since the first that shows one has it beside itself. */
async function writeGroup(begun: readonly Begun[], writing: Writing): Promise<void> {
  const turns = begun.map(([planned, named]): Turn => ({ planned, result: named, path: planned.existing ?? '', hosts: [] }));
  let waiting = turns.filter(({ planned }) => planned.existing === undefined);
  while (waiting.length > 0) {
    const written: Turn[] = [];
    for (const turn of waiting) {
      const named = await turn.result;
      if (!('pictures' in named)) continue;
      const { file, hosts } = await fileFor(turn.planned, named, writing);
      turn.result = writing.converter.write(turn.planned.place, file);
      // It is awaited below, but may fail before.
      turn.result.catch(() => undefined);
      [turn.path, turn.hosts] = [file.path, hosts];
      written.push(turn);
    }
    // Some name more than it seemed at first.
    waiting = written;
  }
  for (const turn of turns) await writeFile(turn, await turn.result, writing);
}

async function writeFile(
  { planned: { place, existing }, path, hosts }: Turn,
  result: ConvertedText | Named | Refused,
  { writer, onText }: Writing,
): Promise<void> {
  if (existing !== undefined) {
    const there: TextReport = { place, file: existing, state: 'there', before: noCounts, after: noCounts, lost: [], notes: [] };
    return onText(there, { hosts });
  }
  if (!('text' in result)) return onText({ place, what: 'a piece', why: 'why' in result ? result.why : '' }, { hosts });
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
