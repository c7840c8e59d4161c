/** The size of an SVG, as a browser shows it where no style says otherwise. */
import { SaxesParser } from 'saxes';

export interface SvgSize {
  readonly width: number;
  readonly height: number;
}

/** In whole pixels, from `width` and `height` of the first tag, else from its `viewBox`. Undefined where they give none. For a harmless SVG. */
export function svgSize(text: string): SvgSize | undefined {
  const { width, height, viewBox } = attributesOfRoot(text);
  const [own, shape] = [{ width: lengthOf(width), height: lengthOf(height) }, shapeOf(viewBox)];
  if (own.width !== undefined && own.height !== undefined) return wholePixels(own.width, own.height);
  if (!shape) return undefined;
  const scale = own.width !== undefined ? own.width / shape.width : own.height !== undefined ? own.height / shape.height : 1;
  return wholePixels(shape.width * scale, shape.height * scale);
}

function attributesOfRoot(text: string): Readonly<Record<string, string>> {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  let found: Readonly<Record<string, string>> | undefined;
  parser.on('opentag', ({ attributes }) => {
    found ??= Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
  });
  parser.write(text).close();
  return found ?? {};
}

/** Pixels of a unit; percentages have no size of their own. */
const pixelsOf: Readonly<Record<string, number>> = {
  ...{ '': 1, px: 1, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6, pc: 16, pt: 96 / 72, em: 16, rem: 16, ex: 8 },
};

function lengthOf(value: string | undefined): number | undefined {
  const [, number = '', unit = ''] = /^\s*\+?((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(value ?? '') ?? [];
  const pixels = number === '' ? undefined : pixelsOf[unit.toLowerCase()];
  return pixels === undefined ? undefined : Number(number) * pixels;
}

function shapeOf(viewBox: string | undefined): SvgSize | undefined {
  const numbers = (viewBox ?? '').trim().split(/[\s,]+/);
  const [width, height] = numbers.slice(2).map(Number);
  return numbers.length === 4 && width !== undefined && height !== undefined && width > 0 && height > 0 ? { width, height } : undefined;
}

/** A side of less than a pixel is one. */
function wholePixels(width: number, height: number): SvgSize | undefined {
  const sides = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  const isSize = width > 0 && height > 0 && Number.isSafeInteger(sides.width) && Number.isSafeInteger(sides.height);
  return isSize ? sides : undefined;
}
