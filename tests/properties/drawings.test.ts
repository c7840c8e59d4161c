/** What is published of a drawing in SVG is a second text, and holds no more than the first: of one that may be shown, it may be shown too. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { cleanSvg } from '../../src/pictures/clean-svg.ts';
import { svgProblems } from '../../src/pictures/svg-problems.ts';
import { itHolds } from './it-holds.ts';

const pieces = fc.constantFrom(
  ...['url(', ')', '//example.org/a.svg#b', '#a', '@import', '"', "'", ';', 'red', '/*', '*/', '/**/', '/* Ada */', '/', '*'],
  ...['\\', '\\75 rl(', '{', '}', 'a', ':', 'fill:', ' ', '\n', '<!--', '-->', '&lt;'],
);
/** What loads, with something in the midst of it: harmless as it stands, and no longer so when that is gone. */
const parted = fc
  .tuple(
    fc.constantFrom('url(//example.org/a.svg#b)', '@import "a.css";', 'fill:url(#a)'),
    fc.nat({ max: 6 }),
    fc.constantFrom('/**/', '/* Ada */', '<!--'),
  )
  .map(([whole, at, piece]) => whole.slice(0, at) + piece + whole.slice(at));
const styles = fc.array(fc.oneof(pieces, parted), { maxLength: 6 }).map((parts) => parts.join(''));

const quoted = styles.map((style) => style.replaceAll('<', '&lt;').replaceAll('"', '&quot;'));
const attribute = fc.oneof(
  quoted.map((style) => `style="${style}"`),
  quoted.map((style) => `fill="${style}"`),
  fc.constantFrom(
    'onload="alert(1)"',
    'data-on="x"',
    'i:href="javascript:x"',
    'href="#a"',
    'xlink:href="//h/a"',
    'id="&quot; onload=&quot;x"',
  ),
);
const notes = (inside: string): readonly string[] => [
  `<metadata>${inside}</metadata>`,
  `<i:a>${inside}</i:a>`,
  `<x xmlns="http://purl.org/dc/">${inside}</x>`,
];

const { inside } = fc.letrec<{ inside: string; element: string }>((tie) => ({
  inside: fc.array(tie('element'), { maxLength: 3 }).map((elements) => elements.join('')),
  element: fc.oneof(
    { withCrossShrink: true, depthSize: 'small' },
    styles.map((style) => `<style>${style.replaceAll('<', '&lt;')}</style>`),
    fc.tuple(styles, styles).map(([one, other]) => `<style>${one}<![CDATA[${other}]]>${one}<!-- ${other.replaceAll('-', '')} --></style>`),
    fc.constantFrom('words', ']]&gt;', '&lt;script>', '<![CDATA[<script>]]>', '<!-- Ada -->', '<script/>', '<s:script/>', '<?a b?>'),
    attribute.map((one) => `<path ${one}/>`),
    fc
      .tuple(fc.constantFrom('g', 's:g', 'text', 'mask'), attribute, tie('inside'))
      .map(([name, one, held]) => `<${name} ${one}>${held}</${name}>`),
    tie('inside').chain((held) => fc.constantFrom(...notes(held))),
  ),
}));

const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const drawing = inside.map((held) => `<svg ${spaces} xmlns:i="http://www.inkscape.org/namespaces/inkscape">${held}</svg>`);

itHolds(
  'a drawing that may be shown is published as one that may be shown, and no other is published',
  drawing,
  async (text) => {
    if (svgProblems(text).length > 0) {
      await expect(cleanSvg(text)).rejects.toThrow(/^line \d+: /);
      return;
    }
    const published = await cleanSvg(text);
    expect(svgProblems(published)).toEqual([]);
    expect(published).not.toMatch(/inkscape|metadata|purl/);
    expect(await cleanSvg(published)).toBe(published);
  },
  { tries: 500 },
);
