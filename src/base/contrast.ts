/** Contrast and mixtures of colours. A colour is # and six hexadecimal digits. */

/** From 1 to 21, the same in both orders (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** From 0 (black) to 1 (white) (WCAG 2.2, "relative luminance"). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Mixes `other` into `colour`; `share` from 0 to 1. */
export function mix(colour: string, other: string, share: number): string {
  const others = channels(other);
  const mixed = channels(colour).map((byte, index) => Math.round(byte + ((others[index] ?? byte) - byte) * share));
  return `#${mixed.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Mixes in the least white or black, in hundredths, that satisfies `willDo`; undefined if none does. */
export function nearestTone(colour: string, willDo: (tone: string) => boolean): string | undefined {
  for (let hundredths = 0; hundredths <= 100; hundredths++) {
    const tone = [white, black].map((end) => mix(colour, end, hundredths / 100)).find(willDo);
    if (tone !== undefined) return tone;
  }
  return undefined;
}

export const black = '#000000';
export const white = '#ffffff';

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
