/** An SVG → a PNG picture of it, for what shows no SVG. */
import sharp from 'sharp';
import { cleanSvg } from './clean-svg.ts';

/** In points for an inch: what sharp takes as the pixels of an SVG, and the most that it takes. */
const density = { own: 72, most: 100_000 } as const;

/** `width` and `height` in pixels; the drawing is whole, with transparent space around it. Throws for an SVG that is not harmless. */
export async function rasterizeSvg(bytes: Uint8Array, { width, height }: { width: number; height: number }): Promise<Uint8Array> {
  const svg = Buffer.from(await cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  const own = await sharp(svg).metadata();
  const scale = Math.max(width / own.width, height / own.height);
  return sharp(svg, { density: Math.min(density.most, Math.max(1, density.own * scale)) })
    .resize(width, height, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
}
