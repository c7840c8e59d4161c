/** The bytes of a picture → its size, or why it cannot be shown. */
import sharp, { type Metadata } from 'sharp';
import { limits } from '../../schema/limits.ts';
import type { Problem } from '../../problems/problem.ts';

/** In pixels, with the orientation of Exif applied. */
export interface Measures {
  readonly width: number;
  readonly height: number;
  /** It has more frames than one. */
  readonly moves?: true;
}

/** Why it cannot be shown. */
export type PictureProblem = Pick<Problem, 'message' | 'fix'>;

const formats: ReadonlySet<string | undefined> = new Set(['gif', 'heif', 'jpeg', 'png', 'webp']);

/** Decodes the whole picture, since a truncated file begins like a valid one. An SVG is not a picture here. */
export async function decodePicture(bytes: Buffer): Promise<Measures | PictureProblem> {
  const { pictureBytes, picturePixels, frames, movingPixels } = limits;
  if (bytes.length > pictureBytes.most) return { message: pictureBytes.message, fix: pictureBytes.fix };
  const facts = await factsOf(bytes);
  if (!facts || !formats.has(facts.format)) return unreadable;
  const { width, height } = facts.autoOrient;
  if (width * height > picturePixels.most) return { message: picturePixels.message(width, height), fix: picturePixels.fix };
  const found = moves(facts) ? (facts.pages ?? 1) : 1;
  if (found > frames.most) return { message: frames.message(found), fix: frames.fix };
  if (found * width * height > movingPixels.most) return { message: movingPixels.message(found, width, height), fix: movingPixels.fix };
  if (!(await isWhole(bytes, moves(facts))))
    return {
      message: 'The picture is damaged, or a part of its file is missing.',
      fix: 'Copy the file again from where it came from, or save it anew.',
    };
  return { width, height, ...(found > 1 ? { moves: true } : {}) };
}

const unreadable: PictureProblem = {
  message: 'This is not a picture that can be read.',
  fix: 'Save it again as png, jpg, gif, webp or avif.',
};

/** Undefined for what sharp cannot read. */
async function factsOf(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

function moves({ format }: Metadata): boolean {
  return format === 'gif' || format === 'webp';
}

async function isWhole(bytes: Buffer, moves: boolean): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'error', pages: moves ? -1 : 1, limitInputPixels: false })
      .resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}
