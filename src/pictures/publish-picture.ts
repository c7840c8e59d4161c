/** A picture file → its published bytes, in the form that its address names. */
import sharp from 'sharp';
import { cleanSvg } from './clean-svg.ts';
import { encodePicture } from './encode-picture.ts';
import { rasterizeSvg } from './rasterize-svg.ts';

interface Form {
  readonly format: 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'webp';
  /** In pixels. With both the picture is cropped. */
  readonly width?: number;
  readonly height?: number;
  /** The colour behind transparent parts. */
  readonly ground?: string;
}

/** A JPEG is shown where a link is shared. It has no transparency, so it has a background; quality is from 1 to 100. */
const shared = { format: 'jpeg', background: '#fff', quality: 80, fit: 'cover' } as const;

/** Throws for bytes that are no picture. No byte of the original is returned: it may contain the place where it was taken. */
export async function publishPicture(bytes: Uint8Array, { format, width, height, ground }: Form): Promise<Uint8Array> {
  if (format === 'svg') return Buffer.from(await cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  // Only an icon is asked for in both measures as PNG, and only an icon may be an SVG that is made into something else.
  const isSvg = format === 'png' && width !== undefined && height !== undefined && (await formatOf(bytes)) === 'svg';
  const picture = isSvg ? await rasterizeSvg(bytes, { width, height }) : bytes;
  return encodePicture(picture, { width, height, background: ground, ...(format === 'jpg' ? shared : { format }) });
}

async function formatOf(bytes: Uint8Array): Promise<string> {
  return (await sharp(bytes, { limitInputPixels: false }).metadata()).format;
}
