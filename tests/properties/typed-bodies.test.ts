/** Markdown of archives that stays as it was typed says the same as if it were converted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/importing/text/convert-body.ts';
import type { Compared } from '../../src/importing/text/counts.ts';
import type { LeftOut } from '../../src/importing/imported-text.ts';
import { compileBody } from '../../src/markdown/compile-body.ts';
import { asTyped, context, places } from '../support/as-typed.ts';
import { markdownSigns } from '../support/markdown-signs.ts';
import { itHolds } from './it-holds.ts';
import { printedText } from './markdown-texts.ts';

/** What readers and the rest of the engine get of a text. */
function readingOf(markdown: string): unknown {
  const { body, problems } = compileBody(markdown, context);
  const { links, externalLinks, pictures, headings, footnotes } = body?.facts ?? {
    links: [],
    externalLinks: [],
    pictures: [],
    headings: [],
  };
  return {
    problems,
    words: body?.plainText,
    links: links.map(({ target }) => target),
    externalLinks: externalLinks.map(({ target }) => target),
    pictures: pictures.map(({ src }) => src),
    headings: headings.map(({ depth, id }) => [depth, id]),
    notes: footnotes?.length,
  };
}

/** What stands where may be typed in another way. */
function withoutPlaces(notes: readonly LeftOut[]): readonly LeftOut[] {
  return notes.map(({ at: _, ...note }) => note);
}

let stayed = 0;

function saysTheSame(markdown: string): void {
  // What GitHub calls an alert stays one; converted, it is words where it stands in a list.
  const typed = /\[!\w/.test(markdown) ? undefined : asTyped(markdown);
  if (!typed) return;
  stayed++;
  const { compare, ...converted } = parseBody({ markdown, dialect: 'plain' }, new Map()).write(places);
  let compared: Compared | undefined;
  compileBody(converted.markdown, { ...context, onParsed: (tree) => void (compared = compare(tree)) });
  const { markdown: written, notes, ...said } = typed;
  expect({ markdown, written, notes: withoutPlaces(converted.notes), ...compared, reading: readingOf(converted.markdown) }).toEqual({
    ...{ markdown, written, notes: withoutPlaces(notes), reading: readingOf(written) },
    ...said,
  });
}

const plainWord = fc.constantFrom('tide', 'water', 'Ebb', 'café', '水', 'naïve', '42', 'M&M', 'a_b', '2*3', 'it’s', '"so"');
const sign = fc.constantFrom(
  ...markdownSigns,
  ...['~~', '](/a/)', '\\*'],
  ...['[ref]', '[a][ref]', 'https://own.example/x', 'https://else.example/y).', '<https://else.example>'],
  ...['<b>bold</b>', '<br>', '  \n', '\n', '\\\n', '    ', ':smile:', '&nbsp;', '#tag', '1)', '<3'],
);
const words = fc
  .array(fc.oneof({ weight: 12, arbitrary: plainWord }, { weight: 1, arbitrary: sign }), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '));
const address = fc.constantFrom(
  '/a/one/',
  '/a/two/#x',
  '/gone/',
  '/file.pdf',
  'https://own.example/z',
  'https://else.example/(a)',
  '<https://else.example/b c>',
  '<name:x>',
  '#deep',
  '/é/',
  'mailto:a@b.example',
  '',
);
const source = fc.constantFrom('/pictures/p.png', '/pictures/p.png', './p.png', '/none.png', '<./a b.png>', 'data:image/png;base64,AA');

const inline = fc.oneof(
  { weight: 4, arbitrary: words },
  {
    weight: 3,
    arbitrary: fc.tuple(words, address, fc.constantFrom('', '', ' "title"')).map(([text, to, title]) => `[${text}](${to}${title})`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(words, source, fc.constantFrom('', ' "A line"')).map(([text, src, title]) => `![${text}](${src}${title})`),
  },
  { weight: 1, arbitrary: fc.tuple(words, source, address).map(([text, src, to]) => `[![${text}](${src})](${to})`) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('*', '**', '_', '~~', '`', '***'), words).map(([mark, text]) => `${mark}${text}${mark}`),
  },
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const html = fc
  .tuple(
    line,
    fc.constantFrom(
      ...[
        '<p>%</p>',
        '<div class="x">%</div>',
        '<aside><h2>Aside</h2><p>%</p></aside>',
        '<aside><h3>Aside</h3>%</aside>',
        '<div>\n\n%\n\n</div>',
      ],
      ...[
        '<figure><img src="/pictures/p.png" alt="A pier"><figcaption>%</figcaption></figure>',
        '<blockquote><p>%<br><br>%</p></blockquote>',
      ],
      ...[
        '<img src="/pictures/q.png" alt="It is "quoted" so">',
        '<img src="/pictures/q.png" alt="A boat">',
        '<p>% <a href="/a/x/">x</a></p> %',
      ],
      ...[
        '<iframe src="https://www.youtube.com/embed/x"></iframe>',
        '<table><tr><td>%</td><td>2</td></tr></table>',
        '<ul><li>%</li></ul>',
        '<p>%',
      ],
    ),
  )
  .map(([inside, around]) => around.replaceAll('%', inside));
const block = fc.oneof(
  { weight: 5, arbitrary: line },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('##', '##', '###', '#'), words).map(([signs, text]) => `${signs} ${text}`) },
  { weight: 1, arbitrary: fc.tuple(words, fc.constantFrom('---', '===')).map(([text, under]) => `${text}\n${under}`) },
  {
    weight: 1,
    arbitrary: fc
      .array(line, { minLength: 1, maxLength: 3 })
      .chain((items) =>
        fc.constantFrom('- ', '* ', '1. ', '2) ', '- [ ] ').map((mark) => items.map((item) => `${mark}${item}`).join('\n')),
      ),
  },
  { weight: 1, arbitrary: line.map((text) => `> ${text.replaceAll('\n', '\n> ')}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('js', '', 'text', 'js title="x"', '{.py}'), words)
      .map(([info, text]) => `\`\`\`${info}\n${text}\n# no heading ](/a/)\n\`\`\``),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(line, line).map(([a, b]) => `| a | b |\n|---|---|\n| ${a.replace(/[\n|]/g, ' ')} | ${b.replace(/[\n|]/g, ' ')} |`),
  },
  { weight: 2, arbitrary: html },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[^1]: A note.', '[ref]: /a/ref/ "R"', '[ref]: </a/ref/>', '***', '---', '    code [x](/a/)', '![p][ref]'),
  },
);
const text = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .chain((parts) => fc.constantFrom('\n\n', '\n\n', '\n\n', '\n').map((gap) => parts.join(gap)));

itHolds('a text that stays as it was typed says what its conversion says', text, saysTheSame, { tries: 150 });

itHolds('so does one of every kind of Markdown', printedText, ({ text: typed }) => saysTheSame(typed), { tries: 60 });

test('many of them stay', () => {
  expect(stayed).toBeGreaterThan(30);
});
