import { expect, test } from 'vitest';
import { typesetLine } from '../../../src/markdown/typography/typeset-line.ts';
import { htmlOf } from './compile.ts';

const arabic = (text: string): string => htmlOf(text, { language: 'ar' });

test('code runs from left to right in a text that does not', () => {
  expect(arabic('اضغط <kbd>Ctrl</kbd> ثم `f(a)`')).toBe('<p>اضغط <kbd dir="ltr">Ctrl</kbd> ثم <code dir="ltr">f(a)</code></p>');
  expect(arabic('```\nif (a) {\n```')).toBe('<pre dir="ltr"><code>if (a) {\n</code></pre>');
  expect(htmlOf('`f(a)` -20')).toBe('<p><code>f(a)</code> -20</p>');
});

test('an address runs from left to right, words that link do not', () => {
  expect(arabic('https://example.org/a-b/ و ada@example.org')).toBe(
    '<p><a href="https://example.org/a-b/" rel="external" dir="ltr">https://example.org/a-b/</a> و <a href="mailto:ada@example.org" dir="ltr">ada@example.org</a></p>',
  );
  expect(arabic('[المرفأ (1)](https://example.org/) [+1 (2)](tel:+12)')).toBe(
    '<p><a href="https://example.org/" rel="external">المرفأ (1)</a> <a href="tel:+12" dir="ltr">+1 (2)</a></p>',
  );
});

test.each([
  ['من -20 إلى +3.5 %.', 'من <bdi dir="ltr">-20</bdi> إلى <bdi dir="ltr">+3.5\u00A0%</bdi>.'],
  ['خسر −1,200 € أو €-5، ثم', 'خسر <bdi dir="ltr">−1,200\u00A0€</bdi> أو <bdi dir="ltr">€-5</bdi>، ثم'],
  ['2025-11-03 و ص-20 و 10-20 و 20', '2025-11-03 و ص-20 و 10-20 و 20'],
])('a number keeps its sign before it: %s', (typed, printed) => {
  expect(arabic(typed)).toBe(`<p>${printed}</p>`);
});

test('in tables too, and in a passage of another direction', () => {
  expect(arabic('| س | ص |\n|---|--:|\n| أ | -20 |')).toContain('<td class="align-right"><bdi dir="ltr">-20</bdi></td>');
  expect(htmlOf('a -20 <Foreign lang="he">מעלות -20 `x`</Foreign>')).toBe(
    '<p>a -20 <span lang="he" dir="rtl">מעלות <bdi dir="ltr">-20</bdi> <code dir="ltr">x</code></span></p>',
  );
  expect(arabic('<Foreign lang="en">at -20 `x`</Foreign> <span dir="ltr">-20</span>')).toBe(
    '<p><span lang="en" dir="ltr">at -20 <code>x</code></span> <span dir="ltr">-20</span></p>',
  );
});

test('a line without elements, such as a title, has a mark of direction before the sign', () => {
  expect(typesetLine('الفرق -20 درجة و 10-20', 'ar')).toBe('الفرق \u200E-20 درجة و 10-20');
  expect(typesetLine('at -20', 'en')).toBe('at -20');
});
