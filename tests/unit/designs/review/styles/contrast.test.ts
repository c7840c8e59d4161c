/** Whether every ink can be read on its ground, by day and by night: the tokens of the design, with the colours that site.yaml chooses over them. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { paletteOf } from '../../../../../src/designs/review/colours/palette.ts';
import { contrast } from '../../../../../src/base/contrast.ts';
import { designColours, inksOnGrounds } from '../../../../../src/designs/review/colours/design-colours.ts';
import { defaultPaper, type Theme } from '../../../../../src/schema/legible-colours.ts';
import { siteSchema } from '../../../../../src/schema/site.ts';

type Tokens = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

const chosen = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8'))).colours;

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  const tokens = tokensWith(chosen ? paletteOf(chosen) : {});

  test.each(inksOnGrounds)('%s on %s has a contrast of %d at least', (ink, ground, least) => {
    expect(contrast(valueOf(tokens, ink, theme), valueOf(tokens, ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

test('a colour that site.yaml chooses is the one that is looked at', () => {
  const grey = tokensWith({ signal: { day: '#999999', night: '#999999' } });
  expect(contrast(valueOf(grey, 'signal', 'day'), valueOf(grey, 'paper', 'day'))).toBeLessThan(4.5);
});

test('the colours of the design are those of the style sheet', () => {
  expect(Object.fromEntries(tokensWith({}))).toEqual(designColours);
  expect(defaultPaper).toEqual(designColours.paper);
});

test('no style sheet sets text in a token that is not looked at here', () => {
  const inks = new Set<string>(inksOnGrounds.map(([ink]) => ink));
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
  const css = readFileSync('src/designs/review/styles/colours.css', 'utf8');
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
