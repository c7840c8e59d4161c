import { expect, test } from 'vitest';
import { bodyWords } from '../../../src/markdown/body-words.ts';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';

test('a note is a raised number, an entry at the end, and a way there and back', () => {
  expect(htmlOf('The dock.[^pilots]\n\n[^pilots]: *Pilots*, page 3.')).toMatchInlineSnapshot(`
    "<p>The dock.<sup class="noteref n1"><a href="#note-pilots" id="noteref-pilots" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="notes">
    <h2 id="notes">Notes</h2>
    <ol>
    <li id="note-pilots">
    <p><em>Pilots</em>, page 3. <a href="#noteref-pilots" class="backlink" role="doc-backlink" aria-label="Back to the text (1)">↩︎</a></p>
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
    <p>x <a href="#noteref-a" class="backlink" role="doc-backlink" aria-label="Back to the text (1)">↩︎</a> <a href="#noteref-a-1" class="backlink" role="doc-backlink" aria-label="Back to the text (1-2)">↩︎<sup>2</sup></a></p>
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
    { after: 1, length: 1 },
    { after: 3, length: 2 },
    { after: 5, length: 1 },
  ]);
});

test('the words are those of the language, and their heading is no heading of the piece', () => {
  const labels = bodyWords('de');
  const { nodes, facts } = bodyOf('Kai.[^1]\n\n[^1]: x', { labels });
  expect(String(nodes)).toContain('<h2 id="notes">Anmerkungen</h2>');
  expect(String(nodes)).toContain('aria-label="Anmerkung 1"');
  expect(String(nodes)).toContain('aria-label="Zurück zum Text (1)"');
  expect(facts.headings).toEqual([]);
  expect(facts.anchors).toEqual(['note-1', 'noteref-1', 'notes']);
});

test('a heading called Notes keeps its place from the notes', () => {
  expect(bodyOf('## Notes\n\nx[^1]\n\n[^1]: y').facts.anchors).toEqual(['notes', 'note-1', 'noteref-1', 'notes-1']);
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
