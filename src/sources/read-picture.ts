/** A picture file → its size and digest, or why it is none. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import type { Problem } from '../schema/problem.ts';

export interface PictureFile {
  /** Path from the content folder. */
  readonly path: string;
  /** In pixels, as shown: turned the way the camera says. */
  readonly width: number;
  readonly height: number;
  readonly digest: string;
}

const formats: ReadonlySet<string | undefined> = new Set(['gif', 'heif', 'jpeg', 'png', 'webp']);

/** The facts, or the one problem: whatever the ending of its name says, a drawing in SVG is no picture here. */
export async function readPicture(file: string, path: string): Promise<PictureFile | Problem> {
  const bytes = await readFile(file);
  const facts = await factsOf(bytes);
  if (!facts || !formats.has(facts.format)) {
    return {
      file: path,
      field: 'file',
      message: 'This is not a picture that can be read.',
      fix: 'Save it again as png, jpg, gif, webp or avif.',
    };
  }
  const { width, height } = facts.autoOrient;
  return { path, width, height, digest: createHash('sha256').update(bytes).digest('hex').slice(0, 16) };
}

/** Sharp throws for what it cannot read; here that is an answer like others. */
async function factsOf(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes).metadata();
  } catch {
    return undefined;
  }
}
