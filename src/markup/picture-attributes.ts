/** The `img` of a picture of the publication, in the sizes that screens need. */
import { pathOfPicture, type PictureForm } from '../addresses/picture-address.ts';
import type { PictureFile } from '../model/article.ts';
import type { BodyPicture } from '../parts/html.ts';

interface Shown {
  readonly alt: string;
  readonly title?: string | undefined;
  /** How wide it is shown at most, in CSS pixels; never wider than it is. */
  readonly width: number;
  /** Shown over the whole screen, up to twice `width`. */
  readonly fills?: boolean | undefined;
}

export function isSvg({ path }: Pick<PictureFile, 'path'>): boolean {
  return /\.svg$/i.test(path);
}

/** In the order in which they are written. */
export function pictureAttributes(picture: PictureFile, { alt, title, width, fills = false }: Shown) {
  const shown = shownWidth(picture, { width, fills });
  const svg = isSvg(picture);
  return {
    src: addressOf(picture, svg ? { format: 'svg' } : { format: 'webp', width: shown }),
    ...(svg ? {} : filesOf(picture, 'webp', { width, fills })),
    alt,
    title,
    width: shown,
    height: Math.round((shown * picture.height) / picture.width),
  };
}

/** The `source` of a photograph for browsers that show AVIF. */
export function avifSource(picture: PictureFile, shown: Pick<Shown, 'width' | 'fills'>) {
  return { type: 'image/avif', ...filesOf(picture, 'avif', shown) };
}

function filesOf(picture: PictureFile, format: 'avif' | 'webp', { width, fills = false }: Pick<Shown, 'width' | 'fills'>) {
  const smaller = [width / 2, width, width * 2].map(Math.round).filter((candidate) => candidate < picture.width);
  const widths = picture.width <= width * 2 ? [...smaller, picture.width] : smaller;
  return {
    srcset: widths.map((one) => `${addressOf(picture, { format, width: one })} ${one}w`).join(', '),
    sizes: sizesOf(shownWidth(picture, { width, fills }), fills ? 100 : 90),
  };
}

function shownWidth(picture: PictureFile, { width, fills = false }: Pick<Shown, 'width' | 'fills'>): number {
  return Math.min(fills ? width * 2 : width, picture.width);
}

function addressOf(picture: PictureFile, form: PictureForm): string {
  return import.meta.env.BASE_URL + encodeURI(pathOfPicture(picture, form));
}

/** `share`: of the screen, in percent. Designs leave margins, and a phone with 3 pixels for one would fetch the next larger file for their sake. */
function sizesOf(shown: number, share: number): string {
  return `(min-width: ${Math.round((shown * 100) / share)}px) ${shown}px, ${share}vw`;
}

/** In pixels: three times that of a line, for screens with as many pixels for one. */
const mostInLine = 64;
/** In CSS pixels: a line with a sign in it is as high as any other. */
const lineHeight = 20;

/** Whether a picture between words is small enough to stay in its line. */
export function isSign({ height }: PictureFile, place: BodyPicture['place']): boolean {
  return place === 'sentence' && height <= mostInLine;
}

/** How wide a picture is in a text, in CSS pixels. */
export function widthInText(picture: PictureFile, place: BodyPicture['place']): number {
  if (isSign(picture, place)) return Math.ceil(picture.width * Math.min(1, lineHeight / picture.height));
  return place === 'column' ? 720 : 360;
}

/** In CSS pixels: a logo is as high as the line of the menu beside it needs, or as wide as leaves room for that on a phone. */
const logoBox = { height: 40, width: 240 } as const;

/** The `img` of a logo. A drawing has any size. */
export function logoAttributes(picture: PictureFile, name: string) {
  const scale = Math.min(logoBox.height / picture.height, logoBox.width / picture.width, isSvg(picture) ? Infinity : 1);
  const width = Math.max(1, Math.round(picture.width * scale));
  return { ...pictureAttributes(picture, { alt: name, width }), width, height: Math.max(1, Math.round(picture.height * scale)) };
}
