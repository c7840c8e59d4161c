/** A picture → the bytes that are published of it: always encoded anew, so that they say nothing but what is seen. */
import sharp, { type FitEnum, type Sharp } from 'sharp';

const formats = ['avif', 'gif', 'jpeg', 'png', 'webp'] as const;
type Format = (typeof formats)[number];

export interface Encoding {
  readonly format: Format;
  /** In pixels; nothing is blown up. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Absent: what does not fit is cut off. */
  readonly fit?: keyof FitEnum | undefined;
  /** What shows through where the picture lets it. */
  readonly background?: string | undefined;
  /** From 1 to 100. */
  readonly quality?: number | undefined;
}

/** How long a side may be in each format, in pixels. */
const longestSide: Readonly<Record<Format, number>> = { avif: 16_384, gif: 65_535, jpeg: 65_535, png: 2 ** 31 - 1, webp: 16_383 };

/** Formats that can move. */
const moving: ReadonlySet<string> = new Set(['gif', 'webp']);

/** Throws for what is no picture: the original is never an answer. A picture that is too long for its format becomes smaller. */
export async function encodePicture(bytes: Uint8Array, { format, width, height, fit, background, quality }: Encoding): Promise<Uint8Array> {
  const facts = await sharp(bytes, { limitInputPixels: false }).metadata();
  const pages = moving.has(format) && moving.has(facts.format) ? -1 : 1;
  // Damage and size were checked when it was read; here all that can be decoded is encoded.
  const picture = sharp(bytes, { failOn: 'none', pages, limitInputPixels: false }).autoOrient();
  const size = fittingSize(facts.autoOrient, { width, height }, longestSide[format]);
  picture.resize({ ...size, ...(fit === undefined ? {} : { fit }), withoutEnlargement: true });
  if (background !== undefined) picture.flatten({ background });
  return encoded(picture, format, quality).toBuffer();
}

export function isFormat(name: string): name is Format {
  return formats.some((format) => format === name);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that is asked for, or one of the same shape whose longer side the format takes. */
function fittingSize(own: Size, asked: Pick<Encoding, 'width' | 'height'>, longest: number): Size {
  const shape = own.width / own.height;
  const width = asked.width ?? (asked.height === undefined ? own.width : asked.height * shape);
  const height = asked.height ?? width / shape;
  const scale = Math.min(1, longest / Math.max(width, height));
  const pixels = (side: number): number => Math.max(1, Math.min(longest, Math.round(side * scale)));
  return { width: pixels(width), height: pixels(height) };
}

function encoded(picture: Sharp, format: Format, quality: number | undefined): Sharp {
  const options = quality === undefined ? {} : { quality };
  return format === 'webp' ? picture.webp({ ...options, loop: 0 }) : picture.toFormat(format, options);
}
