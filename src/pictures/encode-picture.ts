/** A picture → its published bytes: always encoded again, so that they contain only what is visible. */
import sharp, { type FitEnum, type Sharp } from 'sharp';

const formats = ['avif', 'gif', 'jpeg', 'png', 'webp'] as const;
type Format = (typeof formats)[number];

export interface Encoding {
  readonly format: Format;
  /** In pixels; pictures are never enlarged. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Absent: the picture is cropped. */
  readonly fit?: keyof FitEnum | undefined;
  /** The colour behind transparent parts. */
  readonly background?: string | undefined;
  /** From 1 to 100. */
  readonly quality?: number | undefined;
}

/** The longest side in each format, in pixels. */
const longestSide: Readonly<Record<Format, number>> = { avif: 16_384, gif: 65_535, jpeg: 65_535, png: 2 ** 31 - 1, webp: 16_383 };

/** Formats that can be animated. */
const animatedFormats: ReadonlySet<string> = new Set(['gif', 'webp']);

/** Throws if the bytes are no picture: the original is never returned. A picture too large for its format is scaled down. */
export async function encodePicture(bytes: Uint8Array, { format, width, height, fit, background, quality }: Encoding): Promise<Uint8Array> {
  const facts = await sharp(bytes, { limitInputPixels: false }).metadata();
  const pages = animatedFormats.has(format) && animatedFormats.has(facts.format) ? -1 : 1;
  // Damage and size were checked on reading; this encodes whatever can be decoded.
  const picture = sharp(bytes, { failOn: 'none', pages, limitInputPixels: false }).autoOrient();
  const size = fittingSize(facts.autoOrient, { width, height }, longestSide[format]);
  picture.resize({ ...size, ...(fit === undefined ? {} : { fit }), withoutEnlargement: true });
  if (background !== undefined) picture.flatten({ background });
  const isFlat = format === 'webp' && facts.format === 'png' && facts.isPalette === true;
  return encoded(picture, format, isFlat ? flat : { quality }).toBuffer();
}

export function isFormat(name: string): name is Format {
  return formats.some((format) => format === name);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The requested size, scaled down if the longer side exceeds the format's limit. */
function fittingSize(own: Size, asked: Pick<Encoding, 'width' | 'height'>, longest: number): Size {
  const shape = own.width / own.height;
  const width = asked.width ?? (asked.height === undefined ? own.width : asked.height * shape);
  const height = asked.height ?? width / shape;
  const scale = Math.min(1, longest / Math.max(width, height));
  const pixels = (side: number): number => Math.max(1, Math.min(longest, Math.round(side * scale)));
  return { width: pixels(width), height: pixels(height) };
}

/**
 * For PNG files with a palette, as drawings have them. The paper keeps its very colour, which the ordinary way moves by a shade, and most
 * files are smaller. At this level edges between colours may move by a shade that no eye sees.
 */
const flat = { nearLossless: true, quality: 40 } as const;

/** Looks like WebP at its default, and is a quarter to two fifths smaller. More effort takes eight times the work for a few bytes. */
const avif = { quality: 55, effort: 2 } as const;

function encoded(picture: Sharp, format: Format, { quality, ...more }: { quality?: number | undefined; nearLossless?: true }): Sharp {
  const options = quality === undefined ? {} : { quality };
  if (format === 'webp') return picture.webp({ ...options, ...more, loop: 0 });
  return picture.toFormat(format, format === 'avif' ? { ...avif, ...options } : options);
}
