/** The size of a picture as measured by Astro's own code. */
import { imageMetadata } from 'astro/assets/utils';

/** In pixels; undefined where Astro cannot measure it. Astro ignores the rotation of a PNG or WebP. */
export async function measuredPicture(bytes: Uint8Array): Promise<{ readonly width: number; readonly height: number } | undefined> {
  try {
    const { width, height } = await imageMetadata(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether Astro publishes the bytes as an SVG: it looks for an `svg` element without a prefix. */
export function isPublishedAsSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/.test(bytes.toString('latin1'));
}
