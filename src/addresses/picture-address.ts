/**
 * The address of a published picture decides its bytes: which picture, in which form, in which size. So a page can link to a file that does not exist
 * yet, and the file can be made from the address alone.
 */
import { routes } from './routes.ts';

/** What identifies a picture of the publication. */
interface PictureFile {
  /** From the content folder. */
  readonly path: string;
  /** Of its bytes. */
  readonly digest: string;
}

const formats = ['avif', 'gif', 'jpg', 'png', 'svg', 'webp'] as const;
export type PictureFormat = (typeof formats)[number];

export function isPictureFormat(name: string): name is PictureFormat {
  return formats.some((format) => format === name);
}

/** In pixels. With both measures the picture is cropped; a drawing (`svg`) has none, because one file serves all sizes. */
export interface PictureForm {
  readonly format: PictureFormat;
  readonly width?: number;
  readonly height?: number;
}

const folder = routes.assets.pattern.slice(1);

/** The path in the output folder: `_astro/harbour.0123456789abcdef.720.webp`. */
export function pathOfPicture({ path, digest }: PictureFile, { format, width, height }: PictureForm): string {
  const name = path.replace(/^.*\/|\.[^./]*$/g, '').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
  const size = [width, height].filter((measure) => measure !== undefined).join('x');
  return `${folder}${[name, digest, ...(size === '' ? [] : [size]), format].join('.')}`;
}

/**
 * The inverse of `pathOfPicture`; undefined for the path of any other file. Of a picture that a scripted article imports, the digest is the one that
 * the bundler has given it: 8 letters, digits and signs.
 */
export function pictureAt(path: string): (PictureForm & Pick<PictureFile, 'digest'>) | undefined {
  const [, digest, width, height, format] = picturePath.exec(path) ?? [];
  if (digest === undefined) return undefined;
  return {
    digest,
    // The pattern has no other.
    format: format as PictureFormat,
    ...(width === undefined ? {} : { width: Number(width) }),
    ...(height === undefined ? {} : { height: Number(height) }),
  };
}

const picturePath = new RegExp(
  `^${folder}[^/]+?\\.([0-9a-f]{16}|[\\w-]{8})(?:\\.([1-9]\\d{0,4})(?:x([1-9]\\d{0,4}))?)?\\.(${formats.join('|')})$`,
);
