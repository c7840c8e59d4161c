/** Random edits of the kinds that authors and editors make. The same seed gives the same edits. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Numbers from 0 to below 1; the same seed gives the same numbers (a linear congruential generator, Numerical Recipes, 7.1). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Changes the publication, and returns a description. `serial` is a number that is nearly always new. */
type Edit = (content: string, random: () => number, serial: number) => string;

/** Makes one random edit and returns its description. Articles of the publication must not refer to each other, so that it stays free of problems. */
export function editAtRandom(content: string, random: () => number): string {
  const serial = Math.floor(random() * 1e9);
  return oneOf(edits, random)(content, random, serial);
}

/** A random item, with equal chances. */
export function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

const edits: readonly Edit[] = [
  addPiece,
  deletePiece,
  renamePiece,
  (content, random, serial) => changeLine(content, anyPiece(content, random), /^title: .*$/m, `title: Retitled ${serial}`),
  (content, random, serial) => changeLine(content, anyPiece(content, random), /\n*$/, `\n\nAnother paragraph, ${serial}.\n`),
  (content, random) => changeLine(content, anyPiece(content, random), /^(draft: true\n)?title: /m, 'draft: true\ntitle: '),
  (content, random) => changeLine(content, anyPiece(content, random), /^draft: true\n/m, ''),
  (content, random, serial) => changeLine(content, anyPiece(content, random), /^hashtags: .*$/m, `hashtags: [Docks, Later ${serial % 4}]`),
  (content, random) => copyLine(content, random, /^authors: .*$/m),
  (content, random) => copyLine(content, random, /^categories: .*$/m),
  (content, random, serial) =>
    changeLine(content, oneOf(filesIn(content, 'authors', '.yaml'), random), /^name: .*$/m, `name: Ada Quill ${serial}`),
  (content, _, serial) => changeLine(content, 'categories.yaml', /name: .*$/m, `name: Markets ${serial % 5}`),
  (content, _, serial) => changeLine(content, 'site.yaml', /^tagline: .*$/m, `tagline: Arguments, ${serial % 7}`),
  (content, _, serial) => changeLine(content, 'site.yaml', /^name: .*$/m, `name: The Review ${serial % 3}`),
];

function addPiece(content: string, random: () => number, serial: number): string {
  const path = `articles/piece-${serial}.mdx`;
  const published = `2026-0${1 + (serial % 9)}-1${serial % 10}`;
  const like = readFileSync(join(content, anyPiece(content, random)), 'utf8');
  const lists = [/^authors: .*$/m, /^categories: .*$/m].map((line) => line.exec(like)?.[0]).join('\n');
  const fields = `title: Piece ${serial}\npublished: ${published}\n${lists}\nhashtags: [Docks, Tag ${serial % 3}]`;
  writeFileSync(join(content, path), `---\n${fields}\n---\n\nA paragraph of piece ${serial}, with “quotes”.\n`);
  return `${path} is new`;
}

/** Keeps the last article, and the first article of a fixture, which tests read. */
function deletePiece(content: string, random: () => number): string {
  const paths = filesIn(content, 'articles', '.mdx').filter((name) => !name.includes('first-piece'));
  if (paths.length < 2) return 'nothing to delete';
  const path = oneOf(paths, random);
  rmSync(join(content, path));
  return `${path} is gone`;
}

/** The old address becomes an alias. */
function renamePiece(content: string, random: () => number, serial: number): string {
  const paths = filesIn(content, 'articles', '.mdx').filter((name) => !name.includes('first-piece'));
  if (paths.length === 0) return 'nothing to rename';
  const path = oneOf(paths, random);
  const [former, next] = [basename(path, '.mdx'), join(dirname(path), `renamed-${serial}.mdx`)];
  const text = readFileSync(join(content, path), 'utf8');
  const aliases = /^aliases: \[(.*)\]\n/m.exec(text)?.[1];
  const line = `aliases: [${aliases === undefined ? '' : `${aliases}, `}${former}]\n`;
  writeFileSync(
    join(content, path),
    text.replace(/^aliases: .*\n/m, '').replace(/^---\n/, () => `---\n${line}`),
  );
  renameSync(join(content, path), join(content, next));
  return `${path} is ${next} now`;
}

/** Copies a field from one article to another. */
function copyLine(content: string, random: () => number, line: RegExp): string {
  const from = anyPiece(content, random);
  const value = line.exec(readFileSync(join(content, from), 'utf8'))?.[0];
  return value === undefined ? `nothing to copy from ${from}` : changeLine(content, anyPiece(content, random), line, value);
}

function changeLine(content: string, path: string, pattern: RegExp, line: string): string {
  const before = readFileSync(join(content, path), 'utf8');
  const after = before.replace(pattern, () => line);
  if (after === before) return `${path} stays as it is`;
  writeFileSync(join(content, path), after);
  return `${path}: ${line.trim() || 'a line is gone'}`;
}

function anyPiece(content: string, random: () => number): string {
  return oneOf(filesIn(content, 'articles', '.mdx'), random);
}

/** Paths from the content folder, sorted, because the order on disks differs. */
function filesIn(content: string, folder: string, ending: string): readonly string[] {
  if (!existsSync(join(content, folder))) return [];
  return readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
