/** A publication with each attack in each place that accepts it. Refused attacks are left out and counted. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bodyWords } from '../../../src/languages/words-for.ts';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { checkFiles } from '../../properties/build-folder.ts';
import { textOf } from '../../properties/publications.ts';
import { quoted } from '../../properties/words.ts';
import { places } from './attack-places.ts';
import { everyAttack } from './every-attack.ts';
import { htmlAttacks } from './html-attacks.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Attacked {
  readonly files: Files;
  /** The number of attacks that were tried, and of those that were refused. */
  readonly tried: number;
  readonly refused: number;
  /** At least one problem for each refused attack. */
  readonly problems: readonly Problem[];
}

const clock = { now: Date.parse('2026-11-22T12:00:00Z'), drafts: false };
const context = { file: 'articles/a.mdx', firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() };
const picture = { 'articles/dock.png': await readFile(join(import.meta.dirname, '../../fixtures/review/articles/dock.png')) };
const shared = { published: '2026-01-31', authors: ['ada-quill'], categories: ['markets'] };
/** Attacks that can be the name of something with a page: an author, a category, a hashtag, a series. */
const names: readonly string[] = [...htmlAttacks['an element that runs'], ...htmlAttacks['a handler']].filter(
  (attack) => attack.length <= 70,
);

/** `settings`: files of a publication with the author ada-quill and the category markets. */
export async function attackedPublication(settings: Readonly<Record<string, string>>): Promise<Attacked> {
  const base = { ...settings, ...picture, ...attackedSettings(settings['categories.yaml'] ?? '') };
  const [bodies, fields] = [await attackedBodies(base), await attackedFields(base)];
  return {
    files: { ...base, ...bodies.files, ...fields.files },
    tried: bodies.tried + fields.tried,
    refused: bodies.refused + fields.refused,
    problems: [...bodies.problems, ...fields.problems],
  };
}

/** One article for each place, with all attacks that are accepted there. */
async function attackedBodies(base: Files): Promise<Attacked> {
  const tried = Object.entries(places).flatMap(([place, write]) =>
    everyAttack.map((attack, index) => ({ place, text: write(attack, index) })),
  );
  const compiled = tried.map((each) => ({ ...each, ...compileBody(each.text, context) }));
  // The compiler does not check whether a link leads somewhere or a file can be read.
  const uncertain = compiled.filter(
    ({ body, text }) => body !== undefined && (body.facts.links.length > 0 || /(?![\t\n])\p{Cc}/u.test(text)),
  );
  const pieces = Object.fromEntries(
    uncertain.map(({ text }, index) => [`articles/piece-${index}.mdx`, pieceOf({ title: 'A piece' }, text)]),
  );
  const { problems } = await checkFiles({ ...base, ...pieces }, clock);
  const lost = new Set(problems.map(({ file }) => uncertain[Number(/\d+/.exec(file)?.[0])]));
  const taken = compiled.filter((each) => each.body !== undefined && !lost.has(each));
  const files = [...Map.groupBy(taken, ({ place }) => place)].map(([place, list], index): [string, string] => [
    `articles/place-${index}.mdx`,
    pieceOf({ title: `Attacks ${place}` }, list.map(({ text }) => text).join('\n\n')),
  ]);
  return {
    files: Object.fromEntries(files),
    tried: tried.length,
    refused: tried.length - taken.length,
    problems: [...compiled.flatMap((each) => each.problems), ...problems],
  };
}

/** For each attack one article with it in all text fields, and one with it as an address. */
async function attackedFields(base: Files): Promise<Attacked> {
  const asText = everyAttack.map((attack, index): [string, string] => [
    `articles/field-${index}.mdx`,
    pieceOf(
      {
        title: attack,
        standfirst: attack,
        image: { src: './dock.png', alt: attack, caption: attack, credit: attack },
        disclosures: [attack],
        corrections: [{ date: '2026-02-03', text: attack }],
        sources: [{ title: attack, url: 'https://example.org/', publisher: attack }, { title: attack }],
        ...(names.includes(attack) ? namedAfter(index, attack) : {}),
      },
      'The text.',
    ),
  ]);
  const asAddress = everyAttack.map((attack, index): [string, string] => [
    `articles/address-${index}.mdx`,
    pieceOf({ title: 'A piece', canonical: attack, sources: [{ title: 'A source', url: attack }], discuss: [attack] }, 'The text.'),
  ]);
  const files = new Map([...asText, ...asAddress]);
  const { problems } = await checkFiles({ ...base, ...Object.fromEntries(files) }, clock);
  const tried = files.size;
  for (const { file } of problems) files.delete(file);
  return { files: Object.fromEntries(files), tried, refused: tried - files.size, problems };
}

function namedAfter(index: number, attack: string): Readonly<Record<string, unknown>> {
  return {
    authors: [`writer-${index}`],
    categories: [`subject-${index}`],
    hashtags: [`${attack} ${index}`],
    series: { name: `${attack} ${index}`, part: 1 },
  };
}

/** Settings, authors and categories with attacks as names. */
function attackedSettings(subjectsThere: string): Readonly<Record<string, string>> {
  const named = everyAttack
    .map((attack, index) => ({ index, attack: quoted(attack) }))
    .filter((_, index) => names.includes(everyAttack[index] ?? ''));
  const subjects = named.map(({ index, attack }) => `- slug: subject-${index}\n  name: ${attack}\n  description: ${attack}\n`);
  const [breaksOut, handles] = [quoted('</title><script>alert(1)</script>'), quoted('"><img src=x onerror=alert(1)>')];
  return {
    ...Object.fromEntries(
      named.map(({ index, attack }) => [
        `authors/writer-${index}.yaml`,
        `name: ${attack}\nrole: ${attack}\nbio: ${attack}\nlinks:\n  - label: ${attack}\n    url: https://example.org/\n`,
      ]),
    ),
    'categories.yaml': subjectsThere + subjects.join(''),
    'site.yaml': `name: ${breaksOut}\nurl: https://tide.example/\nlanguage: en\ntimeZone: UTC\ntagline: ${handles}\ndescription: ${handles}\ncopyright: ${breaksOut}\nnavigation:\n  - label: ${handles}\n    to: /tags/\nfeedLength: 200\narticlesPerPage: 200\nsocialCards: false\nerrors: desk@tide.example\nrepository:\n  url: https://codeberg.org/tide/review\n  folder: ${handles}\nsocial:\n  - url: https://social.example/@tide\n    label: ${handles}\n`,
  };
}

function pieceOf(fields: Readonly<Record<string, unknown>>, body: string): string {
  return textOf({ fields: { ...shared, ...fields }, body });
}
