/** Checks the files of `public/`, which are published unchanged, for code and for the places of photographs. */
import { join } from 'node:path';
import { svgNotes } from '../../pictures/svg-notes.ts';
import { hiddenSentence, personSentence, placeSentence } from '../../pictures/note-sentences.ts';
import { pictureNotes } from '../../pictures/picture-notes.ts';
import type { Problem, Warning } from '../../problems/problem.ts';
import { mapConcurrently } from '../../disk/map-concurrently.ts';
import type { FileMemory } from '../file-memory.ts';
import { listPublicFiles } from './list-public-files.ts';
import { pageWarnings } from './page-warnings.ts';
import { svgFileProblems } from '../pictures/svg-file-problems.ts';
import { readBytes } from '../read-text.ts';
import { folderProblem } from '../list-written-files.ts';

interface ReadPublic {
  /** Relative to the folder. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** The findings in one file. */
export type PublicFile = Pick<ReadPublic, 'problems' | 'warnings'>;

const mostPagesNamed = 5;

/** Files may be large. */
const filesAtOnce = 2;

export async function readPublic(folder: string, memory: FileMemory<PublicFile>): Promise<ReadPublic> {
  const refused = folderProblem(folder, '/public');
  if (refused) return { paths: [], problems: [refused], warnings: [] };
  const { paths, problems: unread, warnings: unpublished } = await listPublicFiles(folder);
  const found = await memory.recall(folder, paths, (unknown) =>
    mapConcurrently(unknown, filesAtOnce, async (path) => checkFile(path, readBytes(join(folder, path)))),
  );
  return {
    paths,
    problems: [...unread, ...found.flatMap(({ problems }) => problems)],
    warnings: [...unpublished, ...withCount(found.flatMap(({ warnings }) => warnings))],
  };
}

/** An old site in `public/` may have hundreds of pages with code: names the first ones and counts the rest. */
function withCount(warnings: readonly Warning[]): readonly Warning[] {
  const pages = warnings.filter(({ field }) => field === 'page');
  const unnamed = pages.slice(mostPagesNamed);
  if (unnamed.length === 0) return warnings;
  const message = `${unnamed.length} more pages of your own hold what the security policy of the site would not let in.`;
  const others = warnings.filter((warning) => warning.field !== 'page');
  return [...others, ...pages.slice(0, mostPagesNamed), { file: '/public', field: 'page', message, fix: pages[0]?.fix ?? '' }];
}

function checkFile(path: string, bytes: Uint8Array | undefined): PublicFile {
  const file = `/public/${path}`;
  if (bytes === undefined) return { problems: [{ file, field: 'file', ...tooLarge }], warnings: [] };
  const notes = pictureNotes(bytes);
  const [place, person] = [placeSentence(notes), notes && !isPdf(bytes) ? personSentence(notes) : undefined];
  const svg = /\.svg$/i.test(path) ? svgFileProblems(bytes, file) : undefined;
  // A refused SVG is not published, so its notes do not matter.
  const hidden = svg?.length === 0 ? hiddenSentence(svgNotes(decoded(bytes))) : undefined;
  return {
    problems: [
      ...(svg ?? []),
      ...(/\.svgz$/i.test(path) ? [{ file, field: 'file', ...packedSvg }] : []),
      ...(place ? [{ file, field: 'picture', ...place }] : []),
    ],
    warnings: [
      ...(isText(bytes) ? pageWarnings(path, decoded(bytes)) : []),
      ...[person, hidden].flatMap((sentence) => (sentence ? [{ file, field: 'picture', ...sentence }] : [])),
    ],
  };
}

/** A PDF may name its author; but photographs in it may reveal a place. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** As in Git: no zero byte near the start. UTF-16, which browsers read too, has a zero in every second byte. */
function isText(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide || !bytes.subarray(0, 8000).includes(0);
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const tooLarge = { message: 'The file is larger than 2 GB.', fix: 'Keep it on a host for large files, and link to it.' };
const packedSvg = { message: 'A compressed drawing cannot be checked.', fix: 'Save it as svg.' };
