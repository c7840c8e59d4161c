/** The order of the test files: the longest first, across projects, so that none runs alone at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that build many sites or open many pages, the longest first. The order of all others does not matter. */
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
