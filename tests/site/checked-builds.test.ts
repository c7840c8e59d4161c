/** What `check` finds nothing wrong with is built: at the ends of what it takes, and whatever is typed. */
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkFiles } from '../properties/build-folder.ts';
import { newFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { itHolds } from '../properties/it-holds.ts';
import { printedText } from '../properties/markdown-texts.ts';
import { filesOf, publications } from '../properties/publications.ts';
import { anyText } from '../properties/words.ts';
import { buildPublicationAt, testMoment } from '../support/built-sites.ts';
import { oddPublication } from '../support/odd-publication.ts';
import { inFolder } from '../properties/in-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const clock = { now: Date.parse(testMoment), drafts: false };

test('a publication of odd pieces and odd pictures is in order, and is built', async () => {
  const files = await oddPublication();
  expect((await checkFiles(files, clock)).problems).toEqual([]);
  const { code, output } = await buildPublicationAt(await temporaryFolder(files), join(await temporaryFolder(), 'out'));
  expect(code, output).toBe(0);
});

const signs = fc.constantFrom(
  '\n\n',
  '\n',
  '> ',
  '- ',
  '    ',
  '```\n',
  '<Aside>',
  '</Aside>',
  '\n\n| a |\n|--|\n',
  '[^1]: ',
  '$',
  '{',
  '![a](./p.png)',
);
const body = fc.oneof(
  printedText.map(({ text }) => text),
  fc.array(fc.oneof(anyText, signs), { maxLength: 8 }).map((bits) => bits.join('')),
);
const settings = fc.record({
  url: fc.constantFrom('https://example.org/', 'https://example.org/a/b', 'http://xn--bcher-kva.example:8080/'),
  language: fc.constantFrom('en', 'de', 'ar', 'ja', 'pt-BR', 'sr-Latn'),
  articlesPerPage: fc.integer({ min: 1, max: 30 }),
  feedLength: fc.integer({ min: 1, max: 30 }),
  socialCards: fc.boolean(),
});
const odd = fc.record({
  made: publications({ pieces: { minLength: 20, maxLength: 30 } }),
  bodies: fc.array(body, { minLength: 30, maxLength: 30 }),
  settings,
});

itHolds(
  'whatever check finds in order is built',
  odd,
  async ({ made, bodies, settings: { url, ...rest } }) => {
    const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#b42' } })
      .png()
      .toBuffer();
    const pieces = made.pieces.map((piece, index) => ({ ...piece, body: `${piece.body}\n\n${bodies[index] ?? ''}` }));
    const files: Record<string, string | Uint8Array> = filesOf({ ...made, pieces });
    files['site.yaml'] = Object.entries(rest).reduce(
      (yaml, [name, value]) => `${yaml.replace(new RegExp(`^${name}: .*\n`, 'm'), '')}${name}: ${value}\n`,
      String(files['site.yaml']).replace(/^url: .*$/m, `url: ${url}`),
    );
    for (const folder of ['', '2026/', 'harbours/a/']) files[`articles/${folder}p.png`] = picture;
    const sound = await soundPartOf(files);
    expect(Object.keys(sound).filter((path) => path.endsWith('.mdx')).length, 'pieces that are in order').toBeGreaterThan(2);
    await inFolder(async (out) => {
      const { code, output } = await buildPublicationAt(await newFolder(sound), join(out, 'out'));
      expect(code, output).toBe(0);
    });
  },
  { tries: 1, shrinks: false },
);

/** Without the files that something is wrong with. What they leave may be wrong with others. */
async function soundPartOf(files: Files): Promise<Files> {
  const { problems } = await checkFiles(files, clock);
  if (problems.length === 0) return files;
  const faulty = new Set(problems.map(({ file }) => file));
  const rest = Object.entries(files).filter(([path]) => !faulty.has(path.replace(/^.*content\//, '')));
  expect(rest.length, JSON.stringify(problems.slice(0, 3))).toBeLessThan(Object.keys(files).length);
  return soundPartOf(Object.fromEntries(rest));
}
