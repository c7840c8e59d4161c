/** How large Astro, which measures pictures by its own code, finds one. */
import { imageMetadata } from 'astro/assets/utils';

/** In pixels; undefined where Astro cannot measure it. Of a PNG or WebP Astro does not know that it is turned. */
export async function measuredPicture(bytes: Uint8Array): Promise<{ readonly width: number; readonly height: number } | undefined> {
  try {
    const { width, height } = await imageMetadata(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether Astro takes the bytes for an SVG when it publishes them: it looks for an element of this name, without a prefix. */
export function isPublishedAsSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/.test(bytes.toString('latin1'));
}
