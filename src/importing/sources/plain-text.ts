/** Plain text: categories run together on the first line, the title, the text, hashtags at the end. */
import { basename } from 'node:path/posix';
import { count } from '../../base/count.ts';
import { decodeBytes } from '../archive/decode-bytes.ts';
import type { SourceFiles } from '../archive/source-files.ts';
import type { ImportedText, ImportSource, LeftOut } from '../imported-text.ts';

interface Choices {
  /** Names of the categories that the publication has. */
  readonly categories: readonly string[];
}

export async function recognisePlainText(files: SourceFiles, { categories }: Choices): Promise<ImportSource | undefined> {
  const texts = files.paths.filter((path) => /\.te?xt$/i.test(path));
  if (texts.length === 0) return undefined;
  return {
    what: count(texts.length, 'plain text'),
    site: {},
    async *texts() {
      for (const path of texts) {
        const bytes = await files.read(path);
        if (bytes === undefined) yield { place: path, what: 'a text', why: 'It is larger than 5 MB, or cannot be read.' };
        else {
          const { text, doubts } = decodeBytes(bytes);
          const read = readPlainText(path, text, categories, doubts);
          yield read ?? { place: path, what: 'a text', why: 'It is empty.' };
        }
      }
    },
  };
}

export function readPlainText(path: string, text: string, known: readonly string[], doubts: readonly string[]): ImportedText | undefined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const [first, second, ...rest] = filled;
  if (first === undefined) return undefined;
  const isHashtag = (line: string): boolean => /^[#＃]\s*\S/u.test(line);
  const end = rest.findLastIndex((line) => !isHashtag(line)) + 1;
  // A first line that is a sentence is the title itself.
  const hasCategories = second !== undefined && rest.length > 0 && first.length <= 200 && !/[.!?…]$/.test(first);
  const body = hasCategories ? rest.slice(0, end) : [...(second === undefined ? [] : [second]), ...rest.slice(0, end)];
  const mended = body.map(withGaps);
  const gaps = mended.reduce((sum, { gaps: found }) => sum + found, 0);
  const leftOut: readonly LeftOut[] = [
    ...doubts.map((why) => ({ what: 'a fault of the file', why })),
    ...(gaps > 0 ? [{ what: `${gaps} sentences that began without a space`, why: 'They have one now.' }] : []),
  ];
  return {
    ...{ place: path, kind: 'article', draft: false, featured: false, authors: [], addresses: [], otherNames: [], formerIds: [], leftOut },
    title: hasCategories ? (second ?? '').replace(/(?<!\.)\.$/, '') : first,
    name: hasCategories ? '' : basename(path).replace(/\.\w+$/, ''),
    categories: hasCategories ? dividedCategories(first, known).map((name) => [name]) : [],
    hashtags: rest.slice(end).map((line) => line.replace(/^[#＃]\s*/u, '')),
    body: { html: mended.map(({ line }) => `<p>${escaped(line)}</p>`).join('\n') },
  };
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const betweenSentences = /(?<=(?:\p{Ll}|\p{L}{2}|[)\]’'”"%]|\d{2})[.!?…]['’”"]?)(?=[“‘"']?\p{Lu}(?:\p{Ll}|['’\s]))/gu;

/** "script.We watched": a space belongs there; not in U.S.A., example.Com or 3.5. */
function withGaps(line: string): { line: string; gaps: number } {
  let gaps = 0;
  const mended = line.replace(betweenSentences, (_, place: number) => {
    // A straight quotation mark that closes belongs to the sentence before.
    if (line[place] === '"' && (line.slice(0, place).match(/"/g)?.length ?? 0) % 2 === 1) return '';
    gaps++;
    return ' ';
  });
  return { line: mended, gaps };
}

/** "AIchips & hardwareCloud Infrastructure" → its names: those of the publication, else where small letters meet capitals. */
export function dividedCategories(line: string, known: readonly string[]): readonly string[] {
  const names = [...known].sort((a, b) => b.length - a.length);
  const divided: string[] = [];
  let unknown = '';
  for (let place = 0; place < line.length;) {
    const name = names.find(
      (one) =>
        line.slice(place, place + one.length).toLowerCase() === one.toLowerCase() &&
        isEdge(line, place) &&
        isEdge(line, place + one.length),
    );
    if (name === undefined) unknown += line[place++] ?? '';
    else {
      divided.push(...byCapitals(unknown), name);
      unknown = '';
      place += name.length;
    }
  }
  return [...divided, ...byCapitals(unknown)];
}

/** Whether one name may end and another begin here. */
function isEdge(line: string, place: number): boolean {
  const [before = '', after = ''] = [line[place - 1], line[place]];
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return true;
  return /\p{Ll}|\p{N}/u.test(before) ? /\p{Lu}/u.test(after) : /\p{Lu}\p{Lu}/u.test(line.slice(Math.max(0, place - 2), place));
}

function byCapitals(run: string): readonly string[] {
  return run
    .split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Ll}{2})|[,;|/·]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
