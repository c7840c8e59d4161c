/** How large a drawing is, by its first tag. */
import { expect, test } from 'vitest';
import { svgSize } from '../../../src/pictures/svg-size.ts';

const drawing = (attributes: string): string => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><svg width="1" height="1"/></svg>`;

test.each([
  ['width="640" height="360"', 640, 360],
  ["width='640px' height=' 360PX '", 640, 360],
  ['width="640" height="360" viewBox="0 0 1 1"', 640, 360],
  ['width="6.4e2" height="+360.4"', 640, 360],
  ['width="1in" height="2.54cm"', 96, 96],
  ['width="25.4mm" height="72pt"', 96, 96],
  ['width="6pc" height="101.6Q"', 96, 96],
  ['width="2em" height="2ex"', 32, 16],
  ['viewBox="0 0 64 36"', 64, 36],
  ['viewBox=" -32,-18 , 64  36.4 "', 64, 36],
  ['viewBox="0\n0\t64 36"', 64, 36],
  ['width="128" viewBox="0 0 64 36"', 128, 72],
  ['height="72px" viewBox="0 0 64 36"', 128, 72],
  ['width="100%" height="100%" viewBox="0 0 64 36"', 64, 36],
  ['width="100%" height="72" viewBox="0 0 64 36"', 128, 72],
  ['width="auto" height="auto" viewBox="0 0 64 36"', 64, 36],
  ['viewBox="0 0 0.2 9"', 1, 9],
])('%s', (attributes, width, height) => {
  expect(svgSize(drawing(attributes))).toEqual({ width, height });
});

test.each([
  '',
  'width="640"',
  'width="100%" height="100%"',
  'width="wide" height="360"',
  'width="6 40" height="360"',
  'width="0" height="360"',
  'width="-640" height="360"',
  'width="1e999" height="1e999"',
  'width="1e20" viewBox="0 0 64 36"',
  'viewBox="0 0 64"',
  'viewBox="0 0 64 36 1"',
  'viewBox="0 0 0 36"',
  'viewBox="0 0 64 -36"',
  'viewBox="0 0 a b"',
  'viewBox=""',
  'data-width="640" data-height="360"',
])('no size: %s', (attributes) => {
  expect(svgSize(drawing(attributes))).toBeUndefined();
});

test('a prefix, a comment and a declaration before the first tag change nothing', () => {
  const text =
    '<?xml version="1.0"?>\n<!-- <svg width="1" height="1"> -->\n<s:svg xmlns:s="http://www.w3.org/2000/svg" width="640" height="360"/>';
  expect(svgSize(text)).toEqual({ width: 640, height: 360 });
});

test('a long number or list takes no long time', () => {
  const digits = '1'.repeat(500_000);
  for (const attributes of [`width="${digits}!" height="1"`, `width="1.${digits}!" height="1"`, `viewBox="${'1 '.repeat(250_000)}!"`])
    expect(svgSize(drawing(attributes))).toBeUndefined();
});
