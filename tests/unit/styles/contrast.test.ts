/** Whether every ink can be read on its ground, by day and by night: the tokens of the design, with the colours that site.yaml chooses over them. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '../../../src/schema/site.ts';

type Theme = 'day' | 'night';
type Tokens = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

/** Ink, ground, and the least contrast after WCAG 2.2: 4.5 for text, 3 for drawings and large type. */
const pairs = [
  ['ink', 'paper', 7],
  ['ink-2', 'paper', 4.5],
  ['signal', 'paper', 4.5],
  ['ink', 'mark', 4.5],
  ['ink-2', 'mark', 4.5],
  ['flood-ink', 'flood', 4.5],
  ['flood-2', 'flood', 4.5],
  ['flood-knock', 'flood', 3],
  ['paper', 'ink', 7],
] as const;

const chosen = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8'))).colours ?? {};

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  const tokens = tokensWith(chosen);

  test.each(pairs)('%s on %s has a contrast of %d at least', (ink, ground, least) => {
    expect(contrast(valueOf(tokens, ink, theme), valueOf(tokens, ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

test('a colour that site.yaml chooses is the one that is looked at', () => {
  const grey = tokensWith({ signal: { day: '#999999', night: '#999999' } });
  expect(contrast(valueOf(grey, 'signal', 'day'), valueOf(grey, 'paper', 'day'))).toBeLessThan(4.5);
});

test('no style sheet sets text in a token that is not looked at here', () => {
  const inks = new Set<string>(pairs.map(([ink]) => ink));
  const used = globSync('src/**/*.{css,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:^|[\s;{])(?:color|fill|stroke): *var\(--([\w-]+)\)/g)].map(
      ([, token]) => `${token} in ${file}`,
    ),
  );
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((use) => !inks.has(use.split(' in ')[0] ?? '') && !use.startsWith('hair in '))).toEqual([]);
});

/** Every pair of `light-dark()` in the token file. */
function tokensWith(colours: Readonly<Record<string, Readonly<Record<Theme, string>> | undefined>>): Tokens {
  const [css = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media (prefers-contrast');
  const designed = [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', day = '', night = '']) => [name, { day, night }] as const,
  );
  return new Map([...designed, ...Object.entries(colours).flatMap(([name, pair]) => (pair ? [[name, pair] as const] : []))]);
}

function valueOf(tokens: Tokens, name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`There is no token --${name}.`);
  return token[theme];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
