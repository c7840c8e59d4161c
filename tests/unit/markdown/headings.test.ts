import { expect, test } from 'vitest';
import { placeName } from '../../../src/markdown/blocks/anchors.ts';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';

test.each([
  ['What the tenant wanted', 'what-the-tenant-wanted'],
  ['Don’t ask “why”?', 'dont-ask-why'],
  ["Don't", 'dont'],
  ['AI/ML — 38 % of it', 'ai-ml-38-of-it'],
  ['Über den Hafen', 'über-den-hafen'],
  ['U\u0308ber', 'über'],
  ['ИСТОРИЯ порта', 'история-порта'],
  ['港の歴史', '港の歴史'],
  ['हिन्दी में', 'हिन्दी-में'],
  ['IJMUIDEN İstanbul', 'ijmuiden-i̇stanbul'],
  ['???', 'section'],
])('the place of "%s" is called "%s"', (heading, name) => {
  expect(placeName(heading)).toBe(name);
});

test('a heading can be linked to, and headings of one name are told apart', () => {
  expect(htmlOf('## Why\n\n### Why\n\n## Why-1\n\n## *Why* `not`?')).toMatchInlineSnapshot(`
    "<h2 id="why">Why</h2>
    <h3 id="why-1">Why</h3>
    <h2 id="why-1-1">Why-1</h2>
    <h2 id="why-not"><em>Why</em> <code>not</code>?</h2>"
  `);
});

test('the facts list headings with rank, id and printed words', () => {
  expect(bodyOf('## It\'s "so"[^1]\n\n#### Deep\n\n[^1]: x').facts.headings).toEqual([
    { depth: 2, id: 'its-so', text: 'It’s “so”', line: 1 },
    { depth: 4, id: 'deep', text: 'Deep', line: 3 },
  ]);
});

test('only the title is a heading of rank 1', () => {
  expect(problemsOf('# The dock\n\nThe dock\n========')).toMatchInlineSnapshot(`
    [
      "1:1 "# The dock" is a heading as large as the title of the piece. Write ## The dock",
      "3:1 "The dock ========" is a heading as large as the title of the piece. Write ## The dock",
    ]
  `);
});

test('the way out shows what was typed, without its setting', () => {
  expect(problemsOf('# a comment -- "with" *two* hyphens #\n\nIt\'s -- so\n====')).toEqual([
    '1:1 "# a comment -- "with" *two* hyphens #" is a heading as large as the title of the piece. Write ## a comment -- "with" *two* hyphens',
    '3:1 "It\'s -- so ====" is a heading as large as the title of the piece. Write ## It\'s -- so',
  ]);
});

test('a heading that holds a picture is told so', () => {
  expect(problemsOf('## ![A grey field](./dock.png)\n\n## ![A grey field](./dock.png) Words')).toEqual([
    '1:1 A heading holds a picture and no words. Write its words after ##, or take the ## away, so that the picture stands by itself.',
  ]);
});

test('a heading says something', () => {
  expect(problemsOf('##\n\nText')).toMatchInlineSnapshot(`
    [
      "1:1 A heading is empty. Write its words after ##, or take the line out.",
    ]
  `);
});

test('a heading that was reworded has its former ids too, and no heading of today gives way to one', () => {
  const formerHeadings = [
    { was: 'why-it-failed', now: 'why-it-sank' },
    { was: 'why', now: 'why-it-sank' },
    { was: 'end', now: 'why-it-sank' },
  ];
  const text = '## Why it sank\n\n## End';
  expect(htmlOf(text, { formerHeadings })).toBe(
    '<h2 id="why-it-sank"><span id="why-it-failed"></span><span id="why"></span>Why it sank</h2>\n<h2 id="end">End</h2>',
  );
  const { facts } = bodyOf(text, { formerHeadings });
  expect(facts.anchors).toEqual(['why-it-sank', 'end', 'why-it-failed', 'why']);
  expect(facts.headings[0]).toMatchObject({ id: 'why-it-sank', text: 'Why it sank', former: ['why-it-failed', 'why'] });
});

test('a note, a paragraph and any other id stay where a former heading had the same', () => {
  const formerHeadings = [
    { was: 'notes', now: 'why' },
    { was: 'note-a', now: 'why' },
  ];
  const { anchors, headings } = bodyOf('## Why\n\nText.[^a]\n\n[^a]: Note.', { formerHeadings }).facts;
  expect(anchors).toEqual(['why', expect.stringMatching(/^p-/), 'note-a', 'noteref-a', 'notes']);
  expect(headings[0]).not.toHaveProperty('former');
});
