import { expect, test } from 'vitest';
import { htmlOf, problemsOf } from '../compile.ts';
import { withoutPartNames } from '../../../support/without-part-names.ts';

test('elements that Markdown has no sign for may be written', () => {
  expect(
    htmlOf('H<sub>2</sub>O, <abbr title="Gross &quot;domestic&quot; product">GDP</abbr>, <kbd>Ctrl</kbd> <kbd>C</kbd>, a<br />b'),
  ).toMatchInlineSnapshot(
    `"<p>H<sub>2</sub>O, <abbr title="Gross &#x22;domestic&#x22; product">GDP</abbr>, <kbd>Ctrl</kbd> <kbd>C</kbd>, a<br>b</p>"`,
  );
  expect(
    htmlOf('<time datetime="2026-01-31">today</time> <q cite="https://example.org/">so</q> <del>a</del> <ins>b</ins>'),
  ).toMatchInlineSnapshot(
    `"<p><time datetime="2026-01-31">today</time> <q cite="https://example.org/">so</q> <del>a</del> <ins>b</ins></p>"`,
  );
});

test('an element of a sentence that stands alone is a paragraph, one that holds words holds no paragraph', () => {
  expect(htmlOf('<small>All figures are estimates.</small>')).toBe('<p><small>All figures are estimates.</small></p>');
  expect(htmlOf('<kbd>A</kbd> <kbd>B</kbd>\n\n<kbd>C</kbd><kbd>D</kbd>')).toBe(
    '<p><kbd>A</kbd> <kbd>B</kbd></p>\n<p><kbd>C</kbd><kbd>D</kbd></p>',
  );
  expect(htmlOf('<p lang="de">\nWort\n</p>')).toBe('<p lang="de">Wort</p>');
  expect(htmlOf('<div dir="rtl">One</div>')).toBe('<div dir="rtl"><p>One</p></div>');
});

test('lists of terms and details that fold may be written on lines or in one', () => {
  expect(htmlOf('<dl>\n<dt>Berth</dt>\n<dd>A place for *one* ship.</dd>\n</dl>')).toMatchInlineSnapshot(
    `"<dl><dt>Berth</dt><dd>A place for <em>one</em> ship.</dd></dl>"`,
  );
  expect(htmlOf('<details open>\n<summary>More</summary>\n\nText\n</details>\n\n<details><summary>More</summary>Text</details>'))
    .toMatchInlineSnapshot(`
    "<details open><summary>More</summary><p>Text</p></details>
    <details><summary>More</summary><p>Text</p></details>"
  `);
});

test('elements and attributes that are not on the list are refused, and the writer hears what to write', () => {
  expect(
    problemsOf(
      [
        '<a href="x">b</a>',
        '<img src="x" />',
        '<h2>x</h2>',
        '<script>x</script>',
        '<iframe src="x" />',
        '<b class="x" onclick="y">x</b>',
        '<time dattime="2026">x</time>',
        '<pullquote>x</pullquote>',
        '<Details>x</Details>',
        '<q cite="javascript:x">y</q>',
        '<Picture src="./x.png" alt="x" />',
      ].join(' and\n'),
    ).map(withoutPartNames),
  ).toMatchInlineSnapshot(`
    [
      "1:1 <a> is not an element that is allowed here. Write [the words](the address).",
      "2:1 <img> is not an element that is allowed here. Write ![what it shows](./picture.jpg), or use <Figure … />.",
      "3:1 <h2> is not an element that is allowed here. Write ## before the heading.",
      "4:1 <script> is not an element that is allowed here. Take it out: an article may not hold code or style.",
      "5:1 <iframe> is not an element that is allowed here. Write a link to it: [the film](https://example.org/film).",
      "6:4 <b> takes no "class" here. Take it out; <b> takes lang, dir, title.",
      "6:14 <b> takes no "onclick" here. Take it out; <b> takes lang, dir, title.",
      "7:7 <time> takes no "dattime" here. Did you mean "datetime"? <time> takes lang, dir, title, datetime.",
      "8:1 <pullquote> is not an element that is allowed here. Did you mean "PullQuote"? Write <PullQuote>, or take it out.",
      "9:1 There is no part <Details>. Did you mean "details"? The parts are ….",
      "10:4 "javascript:x" is not an address that a reader may follow. Link to a page: https://…, mailto:…, tel:… or a file of this publication.",
      "11:1 There is no part <Picture>. Write ![what it shows](./picture.jpg), or use <Figure … />.",
    ]
  `);
});

test('an element of a sentence ends in its paragraph', () => {
  expect(problemsOf('<small>\nOne\n\nTwo\n</small>')).toMatchInlineSnapshot(`
    [
      "1:1 <small> holds more than one paragraph. Close it in the paragraph it begins in, or use <div> around several.",
    ]
  `);
});

test('what stands inside of a table, list or figure is not refused beside it', () => {
  expect(
    problemsOf('<table>\n<tr><td>12</td></tr>\n</table>\n\n<ul>\n<li>One</li>\n</ul>\n\n<figure>\n<img src="a.png" />\n</figure>'),
  ).toEqual([
    '1:1 <table> is not an element that is allowed here. Write the table with | between its cells.',
    '5:1 <ul> is not an element that is allowed here. Begin each line of the list with - or 1.',
    '9:1 <figure> is not an element that is allowed here. Write ![what it shows](./picture.jpg "The caption."), or use <Figure … />.',
  ]);
});
