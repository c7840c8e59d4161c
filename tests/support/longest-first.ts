/** The order of the test files: what takes longest begins first, whichever project it belongs to, so that nothing is left to run alone at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that build many sites or open many pages, the longest first. All others are short enough to come in any order. */
const longest = [
  'site/failed-build',
  'browser/review/extremes',
  'site/stopped-build',
  'browser/hostile-texts',
  'site/bench',
  'site/workflows',
  'browser/writing',
  'browser/search',
  'browser/search-shards',
  'site/rebuild',
  'browser/reflow',
  'browser/reader',
  'site/incremental',
  'browser/accessibility',
  'browser/review/notes-and-pictures',
  'browser/review/preferences',
  'site/checked-builds',
  'site/same-bytes',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return index === -1 ? longest.length : index;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
