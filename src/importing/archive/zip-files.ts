/** A zip as an archive. Entries are read where they lie; nothing is unpacked to a disk. */
import { basename } from 'node:path';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { isConfined } from '../../disk/is-confined.ts';
import type { Skipped } from '../imported-text.ts';
import { type SourceFiles, textLimit } from './source-files.ts';

/** A zip that unpacks to more than this is no archive of texts. */
const limits = { entries: 200_000, bytes: 20 * 1024 ** 3, ratio: 200, smallBytes: 10 * 1024 ** 2 };

/** Throws a `ZipRefused` where the zip is damaged or a bomb. */
export async function zipFiles(file: string): Promise<SourceFiles> {
  const zip = await opened(file);
  const entries = new Map<string, Entry>();
  const refused: Skipped[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const path = nameOf(entry).replaceAll('\\', '/');
    bytes += entry.uncompressedSize;
    if (entries.size > limits.entries || bytes > limits.bytes) throw new ZipRefused('The zip unpacks to more than 20 GB or 200,000 files.');
    if (path.endsWith('/') || path.startsWith('__MACOSX/')) continue;
    const why = refusalOf(entry, path);
    if (why === undefined && !entries.has(path)) entries.set(path, entry);
    else refused.push({ place: path, what: 'a file of the zip', why: why ?? 'A file of the same name stands before it.' });
  }
  const partsOf = async function* (path: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(path);
    if (!entry) return;
    let read = 0;
    for await (const part of await zip.openReadStreamPromise(entry)) {
      if (!(part instanceof Uint8Array)) continue;
      read += part.length;
      if (read > entry.uncompressedSize) throw new ZipRefused(`"${path}" unpacks to more than its size.`);
      yield part;
    }
  };
  return {
    name: basename(file),
    paths: [...entries.keys()].sort(),
    refused,
    stream: partsOf,
    read: async (path, most = textLimit) => {
      if ((entries.get(path)?.uncompressedSize ?? Infinity) > most) return undefined;
      const parts: Uint8Array[] = [];
      try {
        for await (const part of partsOf(path)) parts.push(part);
      } catch {
        // One damaged file does not stop an archive; it is reported as one that cannot be read.
        return undefined;
      }
      return Buffer.concat(parts);
    },
    close: () => zip.close(),
  };
}

/** The message is a sentence for the person who gave the zip. */
export class ZipRefused extends Error {}

async function opened(file: string): Promise<ZipFile> {
  try {
    // Names are decoded here: yauzl would refuse the whole zip for one that leads out of it.
    return await openPromise(file, { autoClose: false, decodeStrings: false });
  } catch (error) {
    throw new ZipRefused(`The zip cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

function refusalOf(entry: Entry, path: string): string | undefined {
  if (!isConfined(path)) return 'Its name leads out of the archive.';
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) return 'It is a symbolic link; links are not followed.';
  if (entry.isEncrypted()) return 'It is encrypted.';
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > limits.smallBytes && uncompressedSize > compressedSize * limits.ratio)
    return `It unpacks to ${Math.round(uncompressedSize / Math.max(1, compressedSize))} times its size, as no text or picture does.`;
  return undefined;
}
