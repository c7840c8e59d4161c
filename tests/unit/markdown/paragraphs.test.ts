import { expect, test } from 'vitest';
import { paragraphName } from '../../../src/markdown/blocks/anchors.ts';
import { bodyOf, wholeHtmlOf } from './compile.ts';

const first = 'The dock was not empty. It was waiting, as docks do, for the letter of a minister.';
const idOf = (text: string): string | undefined => /<p id="([^"]*)"/.exec(wholeHtmlOf(text))?.[1];

test.each([
  ['signs and capitals', first.toUpperCase().replaceAll('.', '!')],
  ['marks of emphasis', first.replace('dock', '**dock**')],
  ['a later word', first.replace('minister', 'ministry')],
  ['a paragraph before it', `Another.\n\n${first}`],
])('a paragraph keeps its id when what changes is %s', (_, changed) => {
  expect(bodyOf(changed).facts.anchors).toContain(idOf(first));
});

test('another beginning is another id', () => {
  expect(idOf(first.replace('empty', 'full'))).not.toBe(idOf(first));
});

test.each(['港の歴史', 'Ölkrise', 'مرفأ', 'x'])('a paragraph of any script has an id: %s', (text) => {
  expect(paragraphName(text)).toMatch(/^p-[0-9a-z]{7}$/);
});

test('a paragraph without letters has none', () => {
  expect(wholeHtmlOf('🚢\n\n…')).toBe('<p>🚢</p>\n<p>…</p>');
});

test('paragraphs that begin in the same way are told apart', () => {
  const { anchors } = bodyOf(`${first}\n\n${first}`).facts;
  expect(anchors).toEqual([idOf(first), `${idOf(first)}-1`]);
});

test('quotations and callouts have ids within, notes, lists, tables and repetitions have none', () => {
  const html = wholeHtmlOf(
    '> Quoted.\n\n<Callout>Mind.</Callout>\n\n<PullQuote>Again.</PullQuote>\n\n- item\n\n  more\n\n| a |\n|---|\n| b |\n\nText.[^1]\n\n[^1]: Note.',
  );
  expect(html.match(/<p id="p-/g)).toHaveLength(3);
  expect(html).toMatch(/<blockquote>\s*<p id/);
});

test('no heading gives way to a paragraph', () => {
  const taken = paragraphName('Text') ?? '';
  expect(wholeHtmlOf(`Text\n\n## ${taken.toUpperCase()}`)).toBe(
    `<p id="${taken}-1">Text</p>\n<h2 id="${taken}">${taken.toUpperCase()}</h2>`,
  );
});
