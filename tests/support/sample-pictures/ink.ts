/** The paper, the inks and the few marks that every sample picture is made of. Marks are SVG text. */

/** The day colours of the design. */
export const paper = '#f4efe5';
export const ink = '#1a1613';
export const hair = '#cfc6b7';
export const flood = '#f2502a';
export const signal = '#bf310b';
/** The paper and the ink of faces: by night they stay light and dark. No eye tells them from those of the page. */
export const skin = '#f4efe6';
export const feature = '#1a1614';

/** By night what lies on the page is dim and not dark; large marks of bright ink would glare. */
const nightColours: ReadonlyMap<string, string> = new Map([
  [paper, '#161310'],
  [ink, '#7d7367'],
  [hair, '#4a433b'],
  [signal, '#ff7a4d'],
  [skin, '#cfc6b7'],
  [feature, '#161310'],
]);

/** A picture that is ready to be rasterised: its size in pixels, its ground and the marks upon it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly marks: readonly string[];
}

/** The size of all pictures except portraits. */
export const sheet = { width: 1600, height: 1000 } as const;

/** A filled rectangle, by its top left corner. */
export function bar(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`;
}

/** A straight stroke with square ends. */
export function stroke(x1: number, y1: number, x2: number, y2: number, width: number, colour: string): string {
  return `<path d="M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}" stroke="${colour}" stroke-width="${short(width)}"/>`;
}

/** A filled disc. */
export function dot(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}"/>`;
}

/** A filled shape, from path data. */
export function shape(path: string, fill: string): string {
  return `<path d="${path}" fill="${fill}"/>`;
}

/** An open line, from path data, with round joints and flat ends. */
export function line(path: string, width: number, colour: string): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linejoin="round"/>`;
}

/** `count` numbers from 0 up: for drawing a row of things. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** A number from 0 up to 1 for each whole number, evenly scattered and always the same: variety without dice. */
export function scatter(index: number): number {
  return (index * 0.618034 + 0.35) % 1;
}

/** The picture as an SVG document. */
export function renderSvg(picture: Picture): string {
  const { width, height, ground, marks } = picture;
  const size = `width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${bar(0, 0, width, height, ground)}${marks.join('')}</svg>`;
}

/** The same picture in the colours of the night. */
export function atNight({ ground, marks, ...size }: Picture): Picture {
  const turned = (text: string): string => text.replace(/#[\da-f]{6}/g, (colour) => nightColours.get(colour) ?? colour);
  return { ...size, ground: turned(ground), marks: marks.map(turned) };
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
