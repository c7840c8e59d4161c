/** What an import did: values, which `write-report.ts` makes a text of. */
import type { LeftOut, Skipped } from '../imported-text.ts';
import { addCounts, type Counts, noCounts } from '../text/counts.ts';

export interface TextReport {
  /** In the archive. */
  readonly place: string;
  /** From the content folder. */
  readonly file: string;
  /** `there`: an earlier import wrote it, and it was not touched. */
  readonly state: 'written' | 'there';
  readonly before: Counts;
  readonly after: Counts;
  /** Words that stand less often than before, at most ten. */
  readonly lost: readonly string[];
  readonly notes: readonly LeftOut[];
}

export interface ImportReport {
  readonly source: string;
  readonly dryRun: boolean;
  readonly texts: readonly TextReport[];
  readonly skipped: readonly Skipped[];
  /** Tables and authors that were written or added to. */
  readonly tables: readonly string[];
  readonly pictures: number;
  /** Web hosts of pictures that were not fetched, with their count. */
  readonly hosts: ReadonlyMap<string, number>;
  /** Fields of a new site.yaml of which the archive says nothing. */
  readonly placeholders: readonly string[];
  readonly mergedHashtags: number;
  readonly proposals: readonly string[];
}

/** A piece whose words differ by more than this is named. */
const tolerance = 0.01;

export function differs({ before, after }: TextReport): boolean {
  return Math.abs(after.words - before.words) > before.words * tolerance;
}

export function totals(texts: readonly TextReport[]): { readonly before: Counts; readonly after: Counts } {
  return texts.reduce((sum, { before, after }) => ({ before: addCounts(sum.before, before), after: addCounts(sum.after, after) }), {
    before: noCounts,
    after: noCounts,
  });
}

export interface ToFetch {
  readonly address: string;
  /** From the content folder. */
  readonly file: string;
  /** Absent for the picture that leads the piece, and where no word stands in its place. */
  readonly line?: number | undefined;
}

/** Pictures and files that did not come along, in the order of the pieces. */
export function toFetch(texts: readonly TextReport[], kind: 'picture' | 'file'): readonly ToFetch[] {
  return texts.flatMap(({ file, notes }) =>
    notes.flatMap(({ fetch, line }) => (fetch?.kind === kind ? [{ address: fetch.address, file, line }] : [])),
  );
}

export interface Cause {
  readonly what: string;
  readonly why: string;
  readonly times: number;
  /** Places in the archive, each once, the first ones. */
  readonly places: readonly string[];
}

/** Notes by their kind, the most frequent first: names, addresses and numbers in them do not divide a kind. */
export function causes(texts: readonly TextReport[]): readonly Cause[] {
  const found = new Map<string, { what: string; why: string; times: number; places: Set<string> }>();
  for (const { place, notes } of texts) {
    for (const { what, why } of notes) {
      const kind = kindOf(what);
      const reason = why.replace(/: .*$/, '').replace(/".*?"/g, '"…"');
      const key = `${kind}\n${reason}`;
      const known = found.get(key) ?? {
        what: kind,
        why: reason.endsWith('.') ? reason : `${reason}.`,
        times: 0,
        places: new Set<string>(),
      };
      known.times++;
      known.places.add(place);
      found.set(key, known);
    }
  }
  return [...found.values()].map((one) => ({ ...one, places: [...one.places] })).sort((a, b) => b.times - a.times);
}

function kindOf(what: string): string {
  return what
    .replace(/^(the (?:picture|link|old address|file|place)) .*$/, '$1')
    .replace(/^(the (?:hashtag|name|date|language|date of a change)) ".*$/, '$1')
    .replace(/^\d[\d,]* /, 'more ');
}
