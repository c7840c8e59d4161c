/** `compress`: writes a compressed copy beside each file of a built site, for servers that send such copies. */
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { routes } from '../addresses/routes.ts';
import { takeLock } from '../build/build-lock.ts';
import { stagingFor } from '../build/staging.ts';
import { listFiles, omitNothing } from '../disk/list-files.ts';
import { mapConcurrently } from '../disk/map-concurrently.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { isBuilt } from '../workspace/is-built.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { commandLine, shown } from './folder-names.ts';
import { openProgress } from './progress/progress.ts';

/** By the ending of the copy. */
const methods: readonly (readonly [ending: string, compress: (bytes: Buffer, quality: number) => Promise<Buffer>])[] = [
  ['.gz', (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })],
  [
    '.br',
    (bytes, quality) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
  ],
];

/** Of Brotli. For pages 11, the highest, would take 19 times as long and save 12 %; style and script, which every reader fetches, are few. */
const quality = { ofPages: 6, ofAssets: 11 };

/** Pictures, fonts and the files of the search are compressed already. */
const compressible: ReadonlySet<string> = new Set(['.css', '.csv', '.html', '.js', '.json', '.opml', '.svg', '.txt', '.xml']);

/** A copy has to save at least a tenth: else it costs the server a look and the reader nothing less. */
const worthwhile = 0.9;

/** Returns the exit code: 0; 1 where the folder is no built site, or a build is running. */
export async function compress(workspace: Workspace): Promise<number> {
  const { out } = workspace;
  if (!(await isBuilt(out))) return say(`${shown(out)} holds no site. Build it first: ${commandLine('build', workspace)}`);
  const lock = await takeLock(stagingFor(out, workspace.spareSite).lock, Date.now());
  if ('refusal' in lock) return say(lock.refusal);
  if ('pid' in lock) return say(`A build is running here: process ${lock.pid}, since ${lock.since}. Wait until it ends.`);
  try {
    const { paths } = await listFiles(out, omitNothing);
    const files = paths.filter((path) => compressible.has(extname(path)));
    const progress = openProgress(process.stderr, () => performance.now()).phase('Compressing', 'files');
    let done = 0;
    const sizes = await mapConcurrently(files, availableParallelism(), async (path) => {
      const isAsset = `/${path}`.startsWith(routes.assets.pattern);
      const size = await compressFile(join(out, path), isAsset ? quality.ofAssets : quality.ofPages);
      progress.show(++done, files.length);
      return size;
    }).finally(progress.end);
    const sum = (of: (size: (typeof sizes)[number]) => number): string =>
      `${(sizes.reduce((total, size) => total + of(size), 0) / 1_000_000).toFixed(1)} MB`;
    console.log(
      `${shown(out)} has compressed copies now: ${files.length} files, ${sum(({ plain }) => plain)} as they are, ${sum(({ gz }) => gz)} by gzip, ${sum(({ br }) => br)} by Brotli.`,
    );
    console.log('The next build replaces the folder, without them: compress after each build.');
    return 0;
  } finally {
    await lock.release();
  }
}

/** In bytes, of what is sent. */
interface Sizes {
  readonly plain: number;
  readonly gz: number;
  readonly br: number;
}

async function compressFile(file: string, brotliQuality: number): Promise<Sizes> {
  const bytes = await readFile(file);
  const sent = await Promise.all(
    methods.map(async ([ending, compressed]) => {
      const copy = await compressed(bytes, brotliQuality);
      const isSmaller = copy.length < bytes.length * worthwhile;
      if (isSmaller) writeAtomically(file + ending, copy);
      // One that an earlier run has written.
      else await rm(file + ending, { force: true });
      return isSmaller ? copy.length : bytes.length;
    }),
  );
  const [gz = bytes.length, br = bytes.length] = sent;
  return { plain: bytes.length, gz, br };
}

function say(sentence: string): number {
  console.error(sentence);
  return 1;
}
