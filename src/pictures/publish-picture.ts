/** A picture file → its published bytes, in the form that its address names. */
import { cleanSvg } from './clean-svg.ts';
import { encodePicture } from './encode-picture.ts';

interface Form {
  readonly format: 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'webp';
  /** In pixels. With both the picture is cropped. */
  readonly width?: number;
  readonly height?: number;
}

/** A JPEG is shown where a link is shared. It has no transparency, so it has a background; quality is from 1 to 100. */
const shared = { format: 'jpeg', background: '#fff', quality: 80, fit: 'cover' } as const;

/** Throws for bytes that are no picture. No byte of the original is returned: it may contain the place where it was taken. */
export async function publishPicture(bytes: Uint8Array, { format, width, height }: Form): Promise<Uint8Array> {
  if (format === 'svg') return Buffer.from(await cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  return encodePicture(bytes, { width, height, ...(format === 'jpg' ? shared : { format }) });
}
