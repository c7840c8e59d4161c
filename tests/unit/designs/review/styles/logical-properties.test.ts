/** Style sheets say start and end, never left and right, so that a page that is written from right to left is its own mirror. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A property or a value that names a side of the screen, or a size by it. */
const physical = [
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)\b/,
  /^(left|right|top|bottom|width|height|(min|max)-(width|height))$/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^overflow-[xy]$/,
];
const sided = [/^(text-align|float|clear|caption-side)$/, /^(left|right|top|bottom)$/] as const;

/** What has no logical name that browsers know, and does not turn with the writing: it is the same both ways. */
const allowed = new Set(['overflow-x: clip', 'overflow-x: auto', 'overflow-y: auto']);

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

const files = globSync('src/**/*.{css,astro}');
const declarations = files.flatMap(declarationsOf);

test('no style sheet names a side of the screen', () => {
  expect(declarations.length).toBeGreaterThan(500);
  expect(declarations.filter(isPhysical).map(({ file, property, value }) => `${file}: ${property}: ${value}`)).toEqual([]);
});

test('the look finds what it looks for', () => {
  for (const css of ['margin-left: 1px', 'padding: 0; left: 0', 'text-align: right', 'width: 10px', 'inset: 0; float: left'])
    expect(parse('a.css', `a { ${css} }`).some(isPhysical), css).toBe(true);
  expect(parse('a.css', 'a { inline-size: 10px; text-align: end; margin-inline: 0 }').some(isPhysical)).toBe(false);
});

function isPhysical({ property, value }: Declaration): boolean {
  if (allowed.has(`${property}: ${value}`)) return false;
  return physical.some((name) => name.test(property)) || (sided[0].test(property) && sided[1].test(value));
}

function declarationsOf(file: string): readonly Declaration[] {
  const text = readFileSync(file, 'utf8');
  const sheets = file.endsWith('.css') ? [text] : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  return sheets.flatMap((css) => parse(file, css));
}

/** Good enough for sheets that Prettier has set: comments, at-rules and selectors left away. */
function parse(file: string, css: string): readonly Declaration[] {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/[{;]\s*([a-z-]+):\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({
      file,
      property,
      value: value.trim(),
    }),
  );
}
