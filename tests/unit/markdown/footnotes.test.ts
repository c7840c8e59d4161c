import { expect, test } from 'vitest';
import { bodyWords } from '../../../src/languages/words-for.ts';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';

test('a note is a raised number, an entry at the end, and a way there and back', () => {
  expect(htmlOf('The dock.[^pilots]\n\n[^pilots]: *Pilots*, page 3.')).toMatchInlineSnapshot(`
    "<p>The dock.<sup class="noteref n1"><a href="#note-pilots" id="noteref-pilots" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="notes">
    <h2 id="notes">Notes</h2>
    <ol>
    <li id="note-pilots">
    <p><em>Pilots</em>, page 3. <a href="#noteref-pilots" class="backlink" role="doc-backlink" aria-label="Back to the text (1)">↩︎</a></p>
    </li>
    </ol>
    </section>"
  `);
});

test('a note that is referred to twice leads back twice', () => {
  expect(htmlOf('One[^a] two[^a].\n\n[^a]: x')).toMatchInlineSnapshot(`
    "<p>One<sup class="noteref n1"><a href="#note-a" id="noteref-a" role="doc-noteref" aria-label="Note 1">1</a></sup> two<sup class="noteref"><a href="#note-a" id="noteref-a-1" role="doc-noteref" aria-label="Note 1">1</a></sup>.</p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="notes">
    <h2 id="notes">Notes</h2>
    <ol>
    <li id="note-a">
    <p>x <a href="#noteref-a" class="backlink" role="doc-backlink" aria-label="Back to the text (1)">↩︎</a> <a href="#noteref-a-1" class="backlink" role="doc-backlink" aria-label="Back to the text (1-2)"><span aria-hidden="true">↩︎</span><sup>2</sup></a></p>
    </li>
    </ol>
    </section>"
  `);
});

test('a note of several blocks gets its way back at the end', () => {
  expect(htmlOf('One[^a]\n\n[^a]: x\n\n    - y')).toContain('<li>y</li>\n</ul>\n<p><a href="#noteref-a"');
});

test('notes are counted as they are met, those within notes too', () => {
  const { nodes, facts } = bodyOf('B[^b] a[^a]\n\n[^a]: x[^c]\n\n[^b]: y\n\n[^c]: z');
  expect(String(nodes).match(/<li id="[^"]*"/g)).toEqual(['<li id="note-b"', '<li id="note-a"', '<li id="note-c"']);
  expect(facts.footnotes).toEqual([
    { rest: 2, paragraphs: [1] },
    { rest: 0, paragraphs: [2] },
    { rest: -2, paragraphs: [1] },
  ]);
});

test.each([
  ['a *b* [c](https://example.org/) <cite>d</cite> `e`\n\n    半x', [9, 3]],
  ['- a', undefined],
  ['a\n\n    - b', undefined],
  ['```\n    code\n    ```', undefined],
  ['a\n\n    > b', undefined],
  ['a\n\n    | b |\n    |---|\n    | c |', undefined],
  ['a ![A dock](./b.png)', undefined],
  ['a\\\n    b', undefined],
])('of the note "%s" is known how broad its paragraphs are, where there is nothing else', (note, paragraphs) => {
  expect(bodyOf(`x[^1]\n\n[^1]: ${note}`).facts.footnotes).toEqual([{ rest: 0, ...(paragraphs ? { paragraphs } : {}) }]);
});

test('the words are those of the language, and their heading is no heading of the piece', () => {
  const labels = bodyWords('de');
  const { nodes, facts } = bodyOf('Kai.[^1]\n\n[^1]: x', { language: 'de', labels });
  expect(String(nodes)).toContain('<h2 id="notes">Anmerkungen</h2>');
  expect(String(nodes)).toContain('aria-label="Anmerkung 1"');
  expect(String(nodes)).toContain('aria-label="Zurück zum Text (1)"');
  expect(facts.headings).toEqual([]);
  expect(facts.anchors).toEqual([expect.stringMatching(/^p-/), 'note-1', 'noteref-1', 'notes']);
});

test('a heading called Notes keeps its place from the notes', () => {
  expect(bodyOf('## Notes\n\nx[^1]\n\n[^1]: y').facts.anchors).toEqual([
    'notes',
    expect.stringMatching(/^p-/),
    'note-1',
    'noteref-1',
    'notes-1',
  ]);
});

test('a reference without a note, a note without a reference and two notes of one name are problems', () => {
  expect(problemsOf('a[^x] b[^y] c\\[^z]\n\n[^x]: d\n\n[^Q]: e\n\n[^x]: f[^w]')).toMatchInlineSnapshot(`
    [
      "1:8 There is no footnote [^y]. Write it on a line of its own: [^y]: The note.",
      "5:1 No place in the text refers to the footnote [^Q]. Write [^Q] where it belongs, or take the note out.",
      "7:1 The footnote [^x] is written twice. The first is in line 3: give one of them another name.",
    ]
  `);
});

test('a missing note is found beside an e-mail address too', () => {
  expect(problemsOf('ask me@example.org[^u] now')).toEqual([
    '1:19 There is no footnote [^u]. Write it on a line of its own: [^u]: The note.',
  ]);
});

test('English words over the notes of a text in a language without words of its own say so', () => {
  const heading = (language: string): string =>
    /<h2[^>]*>.*?<\/h2>/.exec(htmlOf('a[^1]\n\n[^1]: b', { language, labels: bodyWords(language) }))?.[0] ?? '';
  expect(heading('fr')).toBe('<h2 id="notes">Notes</h2>');
  expect(heading('ur')).toBe('<h2 id="notes" lang="en" dir="ltr">Notes</h2>');
  expect(heading('he')).toBe('<h2 id="notes">הערות</h2>');
});

test('a text in a language without words has those of its site', () => {
  const heading = (ofSite: string): string =>
    /<h2[^>]*>.*?<\/h2>/.exec(htmlOf('a[^1]\n\n[^1]: b', { language: 'ur', labels: bodyWords('ur', ofSite) }))?.[0] ?? '';
  expect(heading('de')).toBe('<h2 id="notes" lang="de" dir="ltr">Anmerkungen</h2>');
  expect(heading('sv')).toBe('<h2 id="notes" lang="en" dir="ltr">Notes</h2>');
});

test('a note without words is a problem, and no empty note', () => {
  expect(problemsOf('A.[^3]\n\n[^3]:')).toEqual(['3:1 The footnote [^3] has no words. Write them behind the colon, or take the note out.']);
});
