/** A picture file → its size and digest, or a problem. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { bytesIn } from '../../base/bytes-in.ts';
import { limits } from '../../schema/limits.ts';
import type { Problem } from '../../problems/problem.ts';
import type { SvgProblem } from './decode-svg.ts';
import type { Measures, PictureProblem } from './decode-picture.ts';
import { urlCharacterOf } from '../../workspace/path-refusal.ts';
import type { ReadingCache } from '../../cache/reading-cache.ts';

export interface PictureFile extends Measures {
  /** Path from the content folder. */
  readonly path: string;
  readonly digest: string;
}

/** The size and digest, or one problem. The result is cached by digest. */
export async function readPicture(file: string, path: string, readings?: ReadingCache): Promise<PictureFile | Problem> {
  const sign = urlCharacterOf(path);
  if (sign !== undefined) {
    const message = `The path of this picture holds the sign "${sign}".`;
    return { file: path, field: 'file name', message, fix: 'Name each folder above it without the signs #, ? and %.' };
  }
  const { most, message, fix } = limits.pictureName;
  const length = bytesIn(posix.basename(path));
  if (length > most) return { file: path, field: 'file name', message: message(length), fix };
  const bytes = await readFile(file);
  const digest = wholeDigest(bytes);
  const found = await decodeOnce(bytes, { digest, isSvg: isSvg(path) }, readings);
  return 'message' in found ? { file: path, field: 'file', ...found } : { path, ...found, digest: digest.slice(0, 16) };
}

/** Identifies a picture by its bytes, not its name or folder. */
export function pictureDigest(bytes: Uint8Array): string {
  return wholeDigest(bytes).slice(0, 16);
}

function wholeDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isSvg(path: string): boolean {
  return /\.svg$/i.test(path);
}

type Decoded = Measures | PictureProblem | SvgProblem;

interface Named {
  readonly digest: string;
  readonly isSvg: boolean;
}

async function decodeOnce(bytes: Buffer, { digest, isSvg }: Named, readings: ReadingCache | undefined): Promise<Decoded> {
  const key = readings?.keyOf([isSvg ? 'decoded drawing' : 'decoded picture'], digest) ?? '';
  const cached = await readings?.restore(key, isDecoded);
  if (cached) return cached;
  const found = await decode(bytes, isSvg);
  await readings?.add(key, found);
  return found;
}

function isDecoded(value: unknown): value is Decoded {
  if (typeof value !== 'object' || value === null) return false;
  if ('message' in value) return typeof value.message === 'string' && 'fix' in value && typeof value.fix === 'string';
  return 'width' in value && typeof value.width === 'number' && 'height' in value && typeof value.height === 'number';
}

/** Loaded lazily: the decoders are large, and in most runs every picture is cached. */
async function decode(bytes: Buffer, isSvg: boolean): Promise<Decoded> {
  if (isSvg) return (await import('./decode-svg.ts')).decodeSvg(bytes);
  return (await import('./decode-picture.ts')).decodePicture(bytes);
}
