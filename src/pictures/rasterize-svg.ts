/** An SVG → a PNG picture of it, for what shows no SVG. */
import sharp from 'sharp';
import { cleanSvg } from './clean-svg.ts';

/**
 * `width` and `height` in pixels; all of it is seen, with transparent space around it. sharp renders an SVG in the size that is asked for, whatever its
 * own is (a test says so). Throws for an SVG that is not harmless.
 */
export async function rasterizeSvg(bytes: Uint8Array, { width, height }: { width: number; height: number }): Promise<Uint8Array> {
  const svg = Buffer.from(await cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  return sharp(svg)
    .resize(width, height, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
}
