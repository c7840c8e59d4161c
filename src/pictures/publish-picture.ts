/** A picture file → its published bytes, in the form that its address says. */
import { cleanSvg } from './clean-svg.ts';
import { encodePicture } from './encode-picture.ts';

interface Form {
  readonly format: 'webp' | 'jpg' | 'svg';
  /** In pixels. With both the picture is cropped. */
  readonly width?: number;
  readonly height?: number;
}

/** Behind transparent parts of a picture that is shown where a link is shared, and its quality from 1 to 100. */
const shared = { background: '#fff', quality: 80, fit: 'cover' } as const;

/** Throws for bytes that are no picture. No byte of the original is returned: it may contain the place where it was taken. */
export async function publishPicture(bytes: Uint8Array, { format, width, height }: Form): Promise<Uint8Array> {
  if (format === 'svg') return Buffer.from(await cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  return format === 'jpg' ? encodePicture(bytes, { format: 'jpeg', width, height, ...shared }) : encodePicture(bytes, { format, width });
}
