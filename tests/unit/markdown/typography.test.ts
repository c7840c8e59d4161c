import { expect, test } from 'vitest';
import { quoteMarks } from '../../../src/markdown/quote-marks.ts';
import { typeset } from '../../../src/markdown/typeset.ts';
import { htmlOf } from './compile.ts';

function set(text: string, language = 'en'): string {
  return typeset([{ text, fixed: false, marks: quoteMarks(language) }]).join('');
}

test.each([
  ['"Hello," she said.', '“Hello,” she said.'],
  ['("x") "a" "b" "a"—"b"', '(“x”) “a” “b” “a”—“b”'],
  ['"...and then?" he asked: "Why?"', '“…and then?” he asked: “Why?”'],
  ['"1984" was "at 6"', '“1984” was “at 6”'],
  ['word-"quoted"', 'word-“quoted”'],
  ['"wait--" and "wait"--what', '“wait–” and “wait”–what'],
  ['"the first of several quoted paragraphs', '“the first of several quoted paragraphs'],
])('double quotes lean the right way: %s', (typed, printed) => {
  expect(set(typed)).toBe(printed);
});

test.each([
  ["don't, o'clock, l'homme, the tenants' rights", 'don’t, o’clock, l’homme, the tenants’ rights'],
  ["the '90s, the class of '68 and 'so'", 'the ’90s, the class of ’68 and ‘so’'],
  ["rock 'n' roll, rock'n'roll, 'tis, give 'em", 'rock ’n’ roll, rock’n’roll, ’tis, give ’em'],
  ["'90 percent' of it", '‘90 percent’ of it'],
  ["it's 'quoted', isn't it", 'it’s ‘quoted’, isn’t it'],
  ['"he said \'no\'" and \'He said "no"\'', '“he said ‘no’” and ‘He said “no”’'],
  ['"\'No,\' he said"', '“‘No,’ he said”'],
])('an apostrophe is not a quote, and quotes nest: %s', (typed, printed) => {
  expect(set(typed)).toBe(printed);
});

test('feet and inches are not quotes', () => {
  expect(set('6\'2" tall, a 5"x7" print, 6\' tall')).toBe('6′2″ tall, a 5″x7″ print, 6′ tall');
});

test('two hyphens are an en dash, three an em dash, three dots an ellipsis, and longer rows are left alone', () => {
  expect(set('a -- b---c ... d ---- e ....')).toBe('a – b—c … d ---- e ....');
});

test.each([
  ['en-GB', '“a ‘b’ c”'],
  ['de', '„a ‚b‘ c“'],
  ['de-CH', '«a ‹b› c»'],
  ['fr', '«\u202Fa “b” c\u202F»'],
  ['sv', '”a ’b’ c”'],
  ['fi', '”a ’b’ c”'],
  ['es-MX', '«a “b” c»'],
  ['it', '«a “b” c»'],
  ['pt', '“a ‘b’ c”'],
  ['ja', '「a 『b』 c」'],
  ['tlh', '“a ‘b’ c”'],
])('the marks are those of the language: %s', (language, printed) => {
  expect(set('"a \'b\' c"', language)).toBe(printed);
});

test('an apostrophe looks the same in every language', () => {
  expect(set("'Rock 'n' Roll'", 'de')).toBe('‚Rock ’n’ Roll‘');
  expect(set('geht\'s "so"', 'de')).toBe('geht’s „so“');
  expect(set('l\'homme "so"', 'fr')).toBe('l’homme «\u202Fso\u202F»');
});

test('a language without spaces opens a quote when none is open', () => {
  expect(set('彼は"はい"と言った', 'ja')).toBe('彼は「はい」と言った');
});

test('a hundred thousand quotes take no longer than their letters', () => {
  const started = performance.now();
  set("'90 'a ".repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2000);
});

test('quotes find their partner across emphasis, links and notes', () => {
  expect(htmlOf('"*one*" **"two"** "[three](./three.mdx)" *"four* five"')).toMatchInlineSnapshot(
    `"<p>“<em>one</em>” <strong>“two”</strong> “<a href="link:0">three</a>” <em>“four</em> five”</p>"`,
  );
  expect(htmlOf('"A note."[^1]\n\n[^1]: x')).toContain('“A note.”<sup');
});

test('code, addresses and what stands in braces keep what was typed', () => {
  expect(htmlOf('`"a" -- b` "c"')).toBe('<p><code>"a" -- b</code> “c”</p>');
  expect(htmlOf('https://example.org/a--b')).toContain('>https://example.org/a--b</a>');
  expect(htmlOf('{\'"\'} and {"--"}')).toBe('<p>" and --</p>');
  expect(htmlOf('```\n"a" -- b\n```')).toContain('"a" -- b');
});

test('an element that names its language is set by it', () => {
  expect(htmlOf('"a" <span lang="de">"b"</span>')).toBe('<p>“a” <span lang="de">„b“</span></p>');
  expect(htmlOf('<p lang="fr">"mot"</p>')).toBe('<p lang="fr">«\u202Fmot\u202F»</p>');
});

test('words in the attributes of a part are set too, addresses are not', () => {
  expect(htmlOf('<Figure src="./a--b.png" alt="A dock\'s end" caption="It\'s \'empty\'" />')).toMatchInlineSnapshot(
    `"<Figure {"src":"./a--b.png","alt":"A dock’s end","caption":"It’s ‘empty’"}></Figure>"`,
  );
});
