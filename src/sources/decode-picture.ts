/** The bytes of a picture → its measures, or what keeps it from being shown. */
import sharp, { type Metadata } from 'sharp';
import type { Problem } from '../schema/problem.ts';

/** In pixels, as shown: turned the way the camera says. */
export interface Measures {
  readonly width: number;
  readonly height: number;
}

/** Why it cannot be shown. */
export type PictureTrouble = Pick<Problem, 'message' | 'fix'>;

const formats: ReadonlySet<string | undefined> = new Set(['gif', 'heif', 'jpeg', 'png', 'webp']);
const mostBytes = 20 * 1024 * 1024;
const mostPixels = 50_000_000;
const saveSmaller = 'Save it smaller: 3200 pixels of width are enough for any screen.';

/** Reads all of it, since a file that was cut short has the beginning of a picture. A drawing in SVG is no picture here. */
export async function decodePicture(bytes: Buffer): Promise<Measures | PictureTrouble> {
  if (bytes.length > mostBytes) return { message: 'The picture is larger than 20 MB.', fix: saveSmaller };
  const facts = await factsOf(bytes);
  if (!facts || !formats.has(facts.format))
    return { message: 'This is not a picture that can be read.', fix: 'Save it again as png, jpg, gif, webp or avif.' };
  const { width, height } = facts.autoOrient;
  if (width * height > mostPixels)
    return { message: `The picture has ${width} × ${height} pixels; 50 million are the most.`, fix: saveSmaller };
  if (!(await isWhole(bytes)))
    return {
      message: 'The picture is damaged, or a part of its file is missing.',
      fix: 'Copy the file again from where it came from, or save it anew.',
    };
  return { width, height };
}

/** Sharp throws for what it cannot read; here that is an answer like others. */
async function factsOf(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

async function isWhole(bytes: Buffer): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'error' }).resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
