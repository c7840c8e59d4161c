/** A picture file → its size and digest, or why it is none. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Metadata } from 'sharp';
import type { Problem } from '../schema/problem.ts';
import type { KeptReadings } from './kept-readings.ts';

export interface PictureFile {
  /** Path from the content folder. */
  readonly path: string;
  /** In pixels, as shown: turned the way the camera says. */
  readonly width: number;
  readonly height: number;
  readonly digest: string;
}

const formats: ReadonlySet<string | undefined> = new Set(['gif', 'heif', 'jpeg', 'png', 'webp']);

/** In pixels; nothing of what is no picture. */
interface Measures {
  readonly width?: number;
  readonly height?: number;
}

/** The facts, or the one problem: whatever the ending of its name says, a drawing in SVG is no picture here. */
export async function readPicture(file: string, path: string, readings?: KeptReadings): Promise<PictureFile | Problem> {
  const bytes = await readFile(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const { width, height } = await measureOnce(bytes, digest, readings);
  if (width === undefined || height === undefined) {
    return {
      file: path,
      field: 'file',
      message: 'This is not a picture that can be read.',
      fix: 'Save it again as png, jpg, gif, webp or avif.',
    };
  }
  return { path, width, height, digest: digest.slice(0, 16) };
}

async function measureOnce(bytes: Buffer, digest: string, readings: KeptReadings | undefined): Promise<Measures> {
  const key = readings?.keyOf(['picture'], digest) ?? '';
  const kept = await readings?.find<Measures>(key);
  if (kept) return kept;
  const facts = await factsOf(bytes);
  const measures = facts && formats.has(facts.format) ? { width: facts.autoOrient.width, height: facts.autoOrient.height } : {};
  await readings?.keep(key, measures);
  return measures;
}

/** Sharp throws for what it cannot read; here that is an answer like others. */
async function factsOf(bytes: Buffer): Promise<Metadata | undefined> {
  // Most runs find every picture measured, and sharp is large.
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(bytes).metadata();
  } catch {
    return undefined;
  }
}
