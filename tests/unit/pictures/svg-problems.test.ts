/** Drawings in SVG: what only draws is taken, and nothing else. */
import { describe, expect, test } from 'vitest';
import { svgProblems } from '../../../src/pictures/svg-problems.ts';

const drawing = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

describe('what runs, loads or leads elsewhere is refused', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script by another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'],
    ['a script of HTML among notes', '<metadata><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></metadata>'],
    ['a page', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['formulas', '<math xmlns="http://www.w3.org/1998/Math/MathML"/>'],
    ['a frame', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="/"/>'],
    ['a link', '<a href="https://example.org/"><path d="M0 0"/></a>'],
    ['what listens', '<ev:listener xmlns:ev="http://www.w3.org/2001/xml-events" event="load" handler="#x"/>'],
    ['an event', '<g onclick="alert(1)"/>'],
    ['an event in capitals', '<g ONLOAD="alert(1)"/>'],
    ['an address that runs', '<use href="javascript:alert(1)"/>'],
    ['an address that runs, in signs for others', '<use xlink:href="&#106;avascript&#58;alert(1)"/>'],
    ['an address that runs, among spaces', '<use href=" java\tscript:alert(1)"/>'],
    ['a page as an address', '<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>'],
    ['a drawing as a picture', '<image href="data:image/svg+xml,%3Csvg/%3E"/>'],
    ['a picture from elsewhere', '<image xlink:href="https://example.org/a.png"/>'],
    ['a picture from beside it', '<image href="a.png"/>'],
    ['a filter that loads', '<filter><feImage href="https://example.org/a.png"/></filter>'],
    ['a font from elsewhere', '<font-face-uri xlink:href="https://example.org/a.svg#a"/>'],
    ['another root for addresses', '<g xml:base="https://example.org/"/>'],
    ['an address that is set', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['an address that is moved', '<animate attributeName="xlink:href" values="#a;javascript:alert(1)"/>'],
    ['an event that is set', '<set attributeName="onload" to="alert(1)"/>'],
    ['style that is set', '<animate attributeName="style" to="fill:url(//example.org)"/>'],
    ['a sheet', '<style>@import "https://example.org/a.css";</style>'],
    ['a sheet, with a comment between', '<style>@im/**/port "a"; @import/**/url(a)</style>'],
    ['a sheet around an element', '<style>@import "a.css";<g/></style>'],
    ['a sheet in pieces', '<style><![CDATA[@imp]]>ort "a.css";</style>'],
    ['a colour from elsewhere', '<rect fill="url(https://example.org/a.svg#b)"/>'],
    ['a colour from elsewhere, in a style', '<rect style="fill:url(\'//example.org\')"/>'],
    ['a colour from elsewhere, in a sheet', '<style>rect { background: image-set("a.png" 1x) }</style>'],
    ['letters for others in style', '<rect fill="\\75rl(//example.org)"/>'],
    [
      'a colour from elsewhere, between strings that look like a comment',
      '<style>a{font-family:"/*"} rect{fill:url(http://h/a.svg#a)} b{font-family:"*/"}</style>',
    ],
    ['a sheet between strings that look like a comment', '<style>@charset "/*";@import url(http://h/b.css);@charset "*/";</style>'],
    ['a sheet before a style in a style', '<style>@import url(http://h/c.css);<style></style></style>'],
    ['notes in a style', '<style><metadata>/*</metadata>@import url(http://h/d.css);<metadata>*/</metadata></style>'],
    ['notes of programs in a style', '<style><i:a xmlns:i="http://www.inkscape.org/namespaces/inkscape">/*</i:a>a{}</style>'],
    ['a mask between strings', `<rect style='font-family:"/*";mask:url(http://h/e.svg#a);x:"*/"'/>`],
    ['a mask between strings, in an attribute of its own', `<rect mask="'/*' url(http://h/e.svg#a) '*/'"/>`],
    ['an address that is none', '<style>a { fill: url(http://h/"a) }</style>'],
    ['an address behind a space of another kind', '<use href="&#xA0;#a"/>'],
    ['an address behind a space of another kind, in style', '<rect fill="url(&#xA0;#a)"/>'],
    ['an unknown element', '<blink/>'],
    ['an unknown attribute', '<g ping="https://example.org/"/>'],
    ['an attribute of another kind', '<g ev:event="load" xmlns:ev="http://www.w3.org/2001/xml-events"/>'],
  ])('%s', (_what, inside) => {
    expect(svgProblems(drawing(inside)).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^This drawing (holds|leads to) /),
    );
  });

  test.each([
    [
      'a DOCTYPE',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${drawing('')}`,
      'DOCTYPE',
    ],
    ['attributes by default', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${drawing('')}`, 'DOCTYPE'],
    ['names for texts', `<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>${drawing('&a;')}`, 'DOCTYPE'],
    ['names for texts that nobody has named', drawing('&a;'), 'damaged'],
    ['a sheet for all of it', `<?xml-stylesheet href="a.xsl" type="text/xsl"?>${drawing('')}`, '<?xml-stylesheet?>'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${drawing('')}`, '"UTF-7"'],
    ['a tag that is not closed', drawing('<g>'), 'damaged'],
    ['an attribute twice', drawing('<g id="a" id="b"/>'), 'damaged'],
    ['a second root', `${drawing('')}${drawing('')}`, 'damaged'],
    ['nothing', '', 'damaged'],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"><script/></html>', 'does not begin with <svg'],
    ['an svg without its namespace', '<svg><script/></svg>', 'does not begin with <svg'],
  ])('%s', (_what, text, said) => {
    expect(svgProblems(text).map(({ message }) => message)).toContainEqual(expect.stringContaining(said));
  });
});

test.each([
  ['a comment', '<style>a { fill: red } /* b</style>'],
  ['a string', `<rect style='font-family: "a'/>`],
  ['a string at the end of its line', '<style>a { font-family: "a\n }</style>'],
  ['an address', '<rect fill="url(#a"/>'],
])('%s that nothing closes is refused', (_what, inside) => {
  expect(svgProblems(drawing(inside)).map(({ message }) => message)).toEqual([
    'The style of this drawing has a comment, a string or an address that nothing closes.',
  ]);
});

describe('what programs that draw write is taken', () => {
  test.each([
    [
      'shapes, text, colours',
      '<g transform="rotate(3) scale(2,1)"><path d="M0 0h9" stroke-width="2"/><text x="1" font-family="\'Newsreader\', serif">17</text></g>',
    ],
    [
      'places of the drawing itself',
      '<use href="#a"/><use xlink:href=" #a"/><rect fill="url(#a)" clip-path="url(\'#b\')" filter="url(&quot;#c&quot;)"/>',
    ],
    ['a picture in it', '<image href="data:image/png;base64,iVBORw0K\n Ggo="/>'],
    [
      'movement',
      '<rect><animate attributeName="x" values="0;9" dur="2s" begin="a.click"/><animateTransform attributeName="transform" type="rotate" to="9"/></rect>',
    ],
    [
      'style',
      '<style>@media (max-width: 9em) { a:not(.b) { fill: rgba(0, 0, 0, .5); transform: translate(1px, calc(2px + 1px)) } }</style>',
    ],
    [
      'strings that look like comments',
      '<style>a { font-family: "/*", \'*/\' } /* "url(//example.org)" @import */ b { fill: url( "#a" ) }</style>',
    ],
    ['a font in it', '<style>@font-face { font-family: A; src: url(data:font/woff2;base64,d09GMg==) format("woff2") }</style>'],
    [
      'what Inkscape notes',
      '<i:namedview xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:zoom="2"><i:grid onclick="nothing"/></i:namedview>',
    ],
    [
      'what Illustrator notes',
      '<metadata><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta></metadata>',
    ],
    ['a title and its language', '<title xml:lang="de">Schiffe</title><desc>17 ships &amp; more</desc>'],
    ['data and names for readers by ear', '<g data-name="bars (2)" aria-label="https://example.org" role="img" class="a\\b"/>'],
  ])('%s', (_what, inside) => {
    expect(svgProblems(drawing(inside, 'viewBox="0 0 9 9" version="1.1" xml:space="preserve"'))).toEqual([]);
  });

  test('a beginning of XML', () => {
    expect(svgProblems(`\uFEFF<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<!-- Generator -->\n${drawing('')}\n`)).toEqual([]);
  });
});

test('each thing is said once, with the line where it stands first', () => {
  const text = drawing('\n<g/>\n<script/>\n<script/><a href="x"/>');
  expect(svgProblems(text).map(({ line, message }) => [line, /<\w+>/.exec(message)?.[0]])).toEqual([
    [3, '<script>'],
    [4, '<a>'],
  ]);
});

describe('what a browser has to draw', () => {
  const tooMuch = [expect.stringContaining('elements or more')];
  const said = (inside: string): readonly string[] => svgProblems(drawing(inside)).map(({ message }) => message);
  /** Each part draws the one before ten times. */
  const doubled = (levels: number, draw: (name: string) => string): string =>
    `<g id="a0"><circle r="1"/></g>${Array.from({ length: levels }, (_, level) => `<g id="a${level + 1}">${draw(`a${level}`).repeat(10)}</g>`).join('')}`;

  const tenfold = (name: string, draw: string): string => `<pattern id="${name}">${draw.repeat(10)}</pattern>`;
  /** Levels of ten rectangles, each of which a sheet paints with the level before. */
  const sheeted = (levels: number, rule: (name: string) => string): string => {
    const names = Array.from({ length: levels }, (_, level) => `a${level}`);
    return `${names.map((name) => tenfold(name, `<rect class="c${name}"/>`)).join('')}<style>${names
      .slice(1)
      .map((name, before) => rule(`${name} a${before}`))
      .join('')}</style>`;
  };

  test.each([
    ['copies of copies', (name: string) => `<use href="#${name}"/>`],
    ['copies by other letters of a name', (name: string) => `<use href="#%61${name.slice(1)}"/>`],
    ['copies with other letters of a name', (name: string) => `<use href="#${name.replace(/\d/g, '%3$&')}"/>`],
    ['patterns of patterns', (name: string) => `<rect fill="url(#${name})"/>`],
    ['patterns by capitals', (name: string) => `<rect fill="URL(#${name})"/>`],
    ['patterns by other letters of a name', (name: string) => `<rect fill="url('#%61${name.slice(1)}')"/>`],
    ['patterns in a style', (name: string) => `<rect style="fill: url( '#${name}' )"/>`],
    ['patterns by name of a value', (name: string) => `<rect style="--x: url(#${name}); fill: var(--x)"/>`],
    ['masks that are handed on', (name: string) => `<g mask="url(#${name})"><rect mask="inherit"/></g>`],
  ])('%s are counted', (_what, draw) => {
    expect(said(doubled(30, draw))).toEqual(tooMuch);
    expect(said(doubled(3, draw))).toEqual([]);
  });

  test.each([
    ['patterns that all in a group are painted with', (name: string) => `<g fill="url(#${name})">${'<rect/>'.repeat(10)}</g>`],
    ['patterns that all in a copy are painted with', (name: string) => `<use href="#ten" fill="url(#${name})"/>`],
    ['markers at each point of a path', (name: string) => `<path marker-mid="url(#${name})" d="M0 0h1h1h1h1h1h1h1h1h1h1z"/>`],
  ])('%s are counted', (_what, draw) => {
    const ten = `<g id="ten">${'<rect/>'.repeat(10)}</g>`;
    const levels = (count: number): string =>
      `${ten}<g id="a0"><rect/></g>${Array.from({ length: count }, (_, level) => `<g id="a${level + 1}">${draw(`a${level}`)}</g>`).join('')}`;
    expect(said(levels(8))).toEqual(tooMuch);
    expect(said(levels(2))).toEqual([]);
  });

  test.each([
    ['a class', (name: string, before: string) => `.c${name} { fill: url(#${before}) }`],
    ['a class among others', (name: string, before: string) => `.x, #y > .c${name} { fill: red; stroke: url("#${before}") }`],
    ['a class within a rule', (name: string, before: string) => `@media all { .c${name} { &amp; { fill: url(#${before}) } } }`],
    ['a class after brackets that are none', (name: string, before: string) => `.c${name} { x: (} .y {}); fill: url(#${before}) }`],
  ])('what a sheet paints by %s is counted', (_what, rule) => {
    const ruled = (levels: number): string =>
      sheeted(levels, (names) => {
        const [name = '', before = ''] = names.split(' ');
        return rule(name, before);
      });
    expect(said(ruled(8))).toEqual(tooMuch);
    expect(said(ruled(2))).toEqual([]);
  });

  test.each([
    ['anybody', '*'],
    ['whoever is pointed at', 'rect:hover'],
    ['whoever has an attribute', '[x]'],
  ])('what a sheet paints for %s is painted for all', (_what, selector) => {
    const many = '<rect/>'.repeat(9000);
    expect(said(`${many}<g id="a">${'<g/>'.repeat(20)}</g><style>${selector} { mask: url(#a) }</style>`)).toEqual(tooMuch);
    expect(said(`${many}<filter id="a"><feBlend/></filter><style>${selector} { filter: url(#a) }</style>`)).toEqual([]);
  });

  test('what moves is painted for all', () => {
    const moved = (to: string): readonly string[] =>
      said(`<rect><set attributeName="fill" to="url(#${to})"/></rect><pattern id="a"><rect/></pattern>`);
    expect(moved('a')).toEqual(tooMuch);
    expect(moved('b')).toEqual([]);
  });

  test('many shapes painted by a sheet are not too much', () => {
    const gradients = Array.from({ length: 20 }, (_, index) => `<linearGradient id="g${index}"><stop/><stop/></linearGradient>`).join('');
    const rules = Array.from({ length: 20 }, (_, index) => `svg .c${index} { fill: url(#g${index}) }`).join('');
    const shapes = Array.from({ length: 9000 }, (_, index) => `<rect class="c${index % 20}"/>`).join('');
    const hatch = '<pattern id="h"><path/></pattern><style>#chart .bar, .legend > rect { fill: url(#h) }</style>';
    expect(said(`<style>${rules}</style>${gradients}${hatch}<g id="chart">${shapes}<rect class="bar"/></g>`)).toEqual([]);
  });

  test('parts that draw nothing draw nothing more, those that draw themselves have no end', () => {
    expect(said('<g id="a"><use href="#nobody"/></g><path id="p"><animate href="#p" attributeName="x" to="1"/></path>')).toEqual([]);
    expect(said('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')).toEqual(tooMuch);
  });

  test('a chain without an end in sight is no crash', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => `<g id="a${index}"><use href="#a${index + 1}"/></g>`).join('');
    expect(said(chain)).toEqual(tooMuch);
  });
});

test('a large drawing is read in a moment', () => {
  const start = performance.now();
  expect(svgProblems(drawing(`<path d="${'M0 0h9v9z '.repeat(200_000)}" style="${'fill: red; '.repeat(50_000)}"/>`.repeat(2)))).toEqual([]);
  expect(svgProblems(drawing('<g>'.repeat(100_000))).length).toBe(1);
  expect(performance.now() - start).toBeLessThan(5000);
});
