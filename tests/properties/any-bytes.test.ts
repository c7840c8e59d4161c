/** Whatever a file holds, it is read in time, and either it is in the publication or a sentence says why not. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { sanitizeProblem } from '../../src/problems/sanitize.ts';
import { checkFiles } from './build-folder.ts';
import { itHolds } from './it-holds.ts';
import { filesOf } from './publications.ts';
import { expectSentences } from './sentences.ts';
import { anyText } from './words.ts';

const clock = { now: Date.parse('2026-11-22T12:00:00Z'), drafts: true };
const sound = {
  ...filesOf({ zone: 'Europe/London', pieces: [] }),
  'hashtags.yaml': '- label: C++\n  sameAs: [CPlusPlus]\n',
  'articles/a/figures.csv': 'year,ships\n2024,10\n2025,20\n',
  'articles/a/index.mdx':
    '---\ntitle: "A dock"\npublished: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets/harbours]\nhashtags: [C++, "#AI"]\nseries: { name: Docks, part: 1 }\naliases: [old-dock]\nsources:\n  - title: Report\n    url: https://example.org/\n---\n\nIt *begins* with [words](/about/).[^1]\n\n<LineChart data="./figures.csv" caption="Ships." alt="More." />\n\n<Aside title="So">\nText\n</Aside>\n\n[^1]: A note.\n',
};
const path = fc.constantFrom(...(Object.keys(sound) as (keyof typeof sound)[]));

interface Damage {
  readonly from: number;
  readonly length: number;
  readonly by: Uint8Array;
}

/** Bytes put in the place of others, somewhere in a file. */
const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    by: fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      anyText.map((text) => new TextEncoder().encode(text)),
      fc
        .constantFrom(
          '\n---\n',
          '\n- ',
          ': ',
          '"',
          '&a ',
          '*a',
          '<<: ',
          '!!js ',
          '\t',
          '\r',
          '{',
          '[',
          '|',
          '>',
          '%YAML 1.1\n',
          '{{',
          '<!--',
          '`',
          '\u0000',
          '<Aside ',
          '\n\n    ',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

function damaged(text: string, places: readonly Damage[]): Uint8Array {
  let bytes = Buffer.from(text);
  for (const { from, length, by } of places) {
    const at = Math.floor(from * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + length)]);
  }
  return bytes;
}

async function expectAnAnswer(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const begun = performance.now();
  const { publication, problems } = await checkFiles(files, clock);
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(problems).toEqual(problems.map(sanitizeProblem));
  const typed = Object.values(files).map((file) => Buffer.from(file).toString());
  expectSentences(problems, typed.join('\n'));
  if (publication) expect([publication.articles.length, publication.pages.length, publication.authors.size]).toEqual([1, 1, 2]);
  else expect(problems).not.toEqual([]);
}

itHolds('a file with a few bytes changed is read, or explained', fc.record({ path, places: damages }), ({ path, places }) =>
  expectAnAnswer({ ...sound, [path]: damaged(sound[path], places) }),
);

itHolds('a file of any bytes is explained', fc.record({ path, bytes: fc.uint8Array({ maxLength: 200 }) }), ({ path, bytes }) =>
  expectAnAnswer({ ...sound, [path]: bytes }),
);

itHolds('a file of any text is read, or explained', fc.record({ path, text: anyText }), ({ path, text }) =>
  expectAnAnswer({ ...sound, [path]: text }),
);
