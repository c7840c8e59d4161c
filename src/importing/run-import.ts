/** An archive → files of the publication: the heads of all pieces are read for the plan, then each piece is written. */
import type { ContentCaches } from '../cache/content-caches.ts';
import type { Threads } from '../reading/texts/reading-threads.ts';
import { placeholdersIn } from '../schema/placeholders.ts';
import { siteSchema } from '../schema/site.ts';
import type { SourceFiles } from './archive/source-files.ts';
import { conversionThreads } from './convert/conversion-threads.ts';
import { type Converter, localConverter } from './convert/converter.ts';
import { readAhead } from './convert/read-ahead.ts';
import { heldInMemory } from './held-texts.ts';
import type { ImportedHead, ImportSource } from './imported-text.ts';
import type { Existing } from './plan/existing.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Plan, PlanChoices } from './plan/plan.ts';
import type { ImportReport, TextReport } from './report/report.ts';
import { findPlaces, survey } from './survey.ts';
import type { KnownNames } from './text/liquid.ts';
import { addToTables } from './write/add-to-tables.ts';
import { copyTables } from './write/copy-tables.ts';
import type { ContentWriter } from './write/content-writer.ts';
import type { PictureStore } from './write/picture-store.ts';
import { writeTexts } from './write-texts.ts';

export interface ImportRun {
  readonly source: ImportSource;
  readonly files: SourceFiles;
  readonly existing: Existing;
  readonly choices: PlanChoices;
  readonly content: string;
  readonly writer: ContentWriter;
  readonly pictures: PictureStore;
  readonly dryRun: boolean;
  /** Absent: all texts are converted in this thread. */
  readonly threads?: Threads | undefined;
  /** Gets what is known of the texts that are written, for the check that follows; nothing is saved but bodies. Absent: nothing is cached. */
  readonly caches?: ContentCaches | undefined;
  /** Called with the pieces written so far and their number. */
  readonly onText?: ((done: number, total: number) => void) | undefined;
}

export async function runImport(run: ImportRun): Promise<ImportReport> {
  const { files, existing, choices, content, writer, pictures, dryRun, caches } = run;
  const source = heldInMemory(run.source);
  const surveyed = await survey(source);
  const { heads, skipped } = surveyed;
  // A publication that has no settings yet takes the tables of an export as they are.
  const taken = existing.site === undefined ? source.own : undefined;
  const known = taken ? { ...taken.existing, texts: existing.texts } : existing;
  const plan = makePlan(heads, source, known, choices);
  const copied = taken ? await copyTables(taken.tables, files, writer) : [];
  const names = namesIn(heads);
  const places = await findPlaces(source, plan, surveyed, names);
  const hosts = new Map<string, number>();
  const reports: TextReport[] = [];
  const converter = converterFor(run, plan, plan.site ?? known.site, names);
  try {
    await writeTexts({
      ...{ source, plan, places, converter, pictures, writer },
      onText: async (report, { reading, hosts: named }) => {
        if ('why' in report) skipped.push(report);
        else reports.push(report);
        for (const host of named) hosts.set(host, (hosts.get(host) ?? 0) + 1);
        if (reading?.key !== undefined) await caches?.readings.add(reading.key, reading.reading);
        run.onText?.(reports.length, heads.length);
      },
    });
  } finally {
    await converter.close();
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

/** Fewer texts are converted faster than threads start. */
const minimumForThreads = 50;

/** `settings`: those that the publication will have. */
function converterFor({ threads, caches }: ImportRun, { texts }: Plan, settings: unknown, names: KnownNames): Converter {
  const site = siteSchema.safeParse(settings).data;
  const unwritten = [...texts.values()].filter(({ existing }) => existing === undefined);
  return threads && unwritten.length >= minimumForThreads
    ? conversionThreads(threads.count, { names, site, caches: caches && threads.caches })
    : localConverter(names, readAhead(site, caches));
}

function namesIn(heads: readonly ImportedHead[]): KnownNames {
  return new Map(heads.flatMap(({ authors }) => authors.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const]))));
}
