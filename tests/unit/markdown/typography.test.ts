import { expect, test } from 'vitest';
import { quoteMarks } from '../../../src/markdown/typography/quote-marks.ts';
import { typeset } from '../../../src/markdown/typography/typeset.ts';
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

test.each([
  ['Terms like AT"&"T aside, he said,"five".', 'Terms like AT“&”T aside, he said,“five”.'],
  ['about"$5" or"§ 3"', 'about“$5” or“§ 3”'],
  ['the end." *x* end";', 'the end.” *x* end”;'],
  ['end"(see) and end"-', 'end”(see) and end”-'],
])('a quote without a space before it opens where a word begins and none is open: %s', (typed, printed) => {
  expect(set(typed)).toBe(printed);
});

test.each([
  ['zh', '他说："你好。"她答："再见！"', '他说：“你好。”她答：“再见！”'],
  ['zh', "他说：'你好。'她答：'再见！'", '他说：‘你好。’她答：‘再见！’'],
  ['zh-TW', '這是"引用"，（"甲"）"。', '這是「引用」，（「甲」）」。'],
  ['ja', '彼は、"はい"と言った。"いいえ"。', '彼は、「はい」と言った。「いいえ」。'],
  ['ja', "社長'sと部長's、Rock'n'ロール", '社長’sと部長’s、Rock’n’ロール'],
  ['en', "the \"社長\" and '部長', 社長's", 'the “社長” and ‘部長’, 社長’s'],
  ['ko', "그는 '예'라고 했다", '그는 ‘예’라고 했다'],
])('quotes that touch letters without spaces turn by turn, in %s: %s', (language, typed, printed) => {
  expect(set(typed, language)).toBe(printed);
});

test('the end of a line between Chinese or Japanese letters is no space, one beside other letters is', () => {
  expect(htmlOf('日本\n語。\n「引用」\n*強調*\n**「重要」**\nです\nABC\n日本')).toBe(
    '<p>日本語。「引用」<em>強調</em><strong>「重要」</strong>です\nABC\n日本</p>',
  );
  expect(htmlOf('他说\n"你好"\n吧', { language: 'zh' })).toBe('<p>他说“你好”吧</p>');
  expect(htmlOf('한국\n전쟁\n中 and\n中\\\n国')).toBe('<p>한국\n전쟁\n中 and\n中<br>\n国</p>');
  expect(htmlOf('```\n日本\n語\n```')).toContain('日本\n語');
});

test('a French sign keeps a space before it that was typed, where no line breaks, and gets none that was not', () => {
  expect(set('Il dit : "Oui !" Et pourquoi ? Parce que ; voilà ! « Typé » aussi, 10 %.', 'fr-FR')).toBe(
    'Il dit\u00A0: «\u202FOui\u202F!\u202F» Et pourquoi\u202F? Parce que\u202F; voilà\u202F! «\u202FTypé\u202F» aussi, 10\u00A0%.',
  );
  expect(set('« Oui » ! : "non" " non "', 'fr-CH')).toBe('«\u202FOui\u202F»\u202F!\u00A0: «non» «\u202Fnon\u202F»');
  expect(set('Oui! «Non»: 10%; l\u00A0: m\u202F!', 'fr')).toBe('Oui! «Non»: 10%; l\u00A0: m\u202F!');
  expect(htmlOf('*Oui* ! `a ! b` « *x* »\n! [y](./y.mdx) ?', { language: 'fr' })).toBe(
    '<p><em>Oui</em>\u202F! <code>a ! b</code> «\u202F<em>x</em>\u202F»\u202F! <a href="link:0">y</a>\u202F?</p>',
  );
  expect(set('a ! b ; « c »', 'en')).toBe('a ! b ; « c »');
});

test('emphasis beside Latin signs is what CommonMark says', () => {
  expect(htmlOf('**Note:**text **Note:** text **"a"**b')).toBe('<p>**Note:**text <strong>Note:</strong> text **“a”**b</p>');
});

test('feet and inches are not quotes', () => {
  expect(set('6\'2" tall, a 5"x7" print, 6\' tall')).toBe('6′2″ tall, a 5″x7″ print, 6′ tall');
  expect(set("CHF 5'000, 1'250'000 and 6'20")).toBe('CHF 5’000, 1’250’000 and 6′20');
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
