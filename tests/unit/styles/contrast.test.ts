/** Whether every ink can be read on its ground, by day and by night: the tokens of the design, with the colours that site.yaml chooses over them. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contrast } from '../../../src/schema/contrast.ts';
import { designColours, illegibleColours, inksOnGrounds, type Theme } from '../../../src/schema/legible-colours.ts';
import { siteSchema } from '../../../src/schema/site.ts';

type Tokens = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

const chosen = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8'))).colours ?? {};

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  const tokens = tokensWith(chosen);

  test.each(inksOnGrounds)('%s on %s has a contrast of %d at least', (ink, ground, least) => {
    expect(contrast(valueOf(tokens, ink, theme), valueOf(tokens, ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

test('a colour that site.yaml chooses is the one that is looked at', () => {
  const grey = tokensWith({ signal: { day: '#999999', night: '#999999' } });
  expect(contrast(valueOf(grey, 'signal', 'day'), valueOf(grey, 'paper', 'day'))).toBeLessThan(4.5);
});

test('what check says of colours is said of those of the style sheet', () => {
  const tokens = tokensWith({});
  expect(Object.fromEntries(Object.keys(designColours).map((name) => [name, tokens.get(name)]))).toEqual(designColours);
});

test.each([
  [{ signal: { day: '#bf310b', night: '#ff7a4d' } }, []],
  [
    { signal: { day: '#ffd000', night: '#ff7a4d' } },
    [
      'signal by day: "#ffd000" is too near to the paper (#f4efe5): their contrast is 1.2 to 1, and 4.5 is the least that can be read. Choose a darker colour.',
    ],
  ],
  [
    { flood: { day: '#f2502a', night: '#ff7a4d' } },
    [
      'flood by night: "#ff7a4d" is too near to the text on the cover (#ff7a4d): their contrast is 1 to 1, and 4.5 is the least that can be read. Choose a darker colour.',
    ],
  ],
  [
    { paper: { day: '#808080', night: '#161310' }, signal: { day: '#808080', night: '#ff7a4d' } },
    [
      'signal by day: "#808080" is too near to the paper (#808080): their contrast is 1 to 1, and 4.5 is the least that can be read. Choose a darker colour.',
      'paper by day: "#808080" is too near to the small text (#5e554b): their contrast is 1.8 to 1, and 4.5 is the least that can be read. Choose a lighter colour.',
    ],
  ],
])('of %j is said what cannot be read', (colours, said) => {
  expect(
    illegibleColours(colours)
      .map(({ name, theme, message, fix }) => `${name} by ${theme}: ${message} ${fix}`)
      .sort(),
  ).toEqual(said.sort());
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
