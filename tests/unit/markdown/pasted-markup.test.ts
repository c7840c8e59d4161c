import { expect, test } from 'vitest';
import { htmlOf, problemsOf } from './compile.ts';

const wayOut =
  'Paste it again as plain text (Ctrl+Shift+V, on a Mac Shift+Option+Command+V), then mark it up: **bold**, *italics*, ## before a heading, [words](address).';
const word = `Typed by hand.

<p class=MsoNormal><span lang=EN-GB style='font-size:12.0pt;
font-family:"Times New Roman"'>The dock was <b style='mso-bidi-font-weight:normal'>empty</b>.<o:p></o:p></span></p>

<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>One {ship}<o:p></o:p></p>

<!--[if gte mso 9]><xml>
 <w:View>Normal</w:View>
</xml><![endif]-->

<style>
p.MsoNormal
	{margin:0cm;}
</style>

<P CLASS="MsoNormal"><a href="https://example.org/">the report</a></P>
`;

test('a paste from a word processor is one problem, at its first tag', () => {
  expect(problemsOf(word)).toEqual([
    `3:1 "<p class=MsoNormal>" is formatting of Word that came along with a paste, on 11 lines. ${wayOut}`,
  ]);
  expect(problemsOf(word.replaceAll('\n', '\r\n'), { firstLine: 8 })).toEqual([
    `10:1 "<p class=MsoNormal>" is formatting of Word that came along with a paste, on 11 lines. ${wayOut}`,
  ]);
  const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-4c1b"><p dir="ltr"><span style="color:#000">The
dock</span></p><br /><ul><li dir="ltr" role="presentation">One</li></ul></b><br class="Apple-interchange-newline">`;
  expect(problemsOf(docs)).toEqual([
    `1:23 "<b style="font-weight:normal;" id="docs-internal-guid-4c1b">" is formatting of Google Docs that came along with a paste, on 2 lines. ${wayOut}`,
  ]);
  const office = '<p class="western" align="left"><font face="Liberation Serif"><font size="3">Words</font></font></p>';
  expect(problemsOf(office)).toEqual([
    `1:1 "<p class="western" align="left">" is formatting of another program that came along with a paste. ${wayOut}`,
  ]);
});

test.each([
  '<o:p></o:p>',
  '<o:p> </o:p>',
  'One<!--[if !supportEmptyParas]-->',
  '<![endif]-->',
  '<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" />',
  '<st1:place w:st="on">Oslo</st1:place>',
  '<v:shape id="a" style="width:1pt"><v:imagedata src="file:///C:/clip_image001.png"/></v:shape>',
  '<div class=WordSection1>\n\nOne\n\n</div>',
  '<span style="mso-spacerun:yes">  </span>',
])('one mark of Word is enough: %s', (markup) => {
  expect(problemsOf(`One.\n\n${markup}\n\n${markup}\n`)).toEqual([expect.stringMatching(/^3:\d+ ".*" is formatting of Word /)]);
});

test('what is wrong elsewhere is said beside it, and what is wrong by hand as it was', () => {
  expect(problemsOf(`${word}\n[so](javascript:x)\n`).slice(1)).toEqual([expect.stringMatching(/^19:1 "javascript:x" is not an address/)]);
  expect(problemsOf('<span style="color:red">One</span> <font face="Arial">two</font>')).toEqual([
    expect.stringMatching(/^1:7 <span> takes no "style"/),
    expect.stringMatching(/^1:36 <font> is not an element/),
  ]);
  expect(problemsOf('<Stat value="1" />\n\n<Stat value="2" />\n\n<Stat value="3" />')).toHaveLength(3);
});

test('code that shows such markup is no paste', () => {
  expect(htmlOf('```html\n<p class=MsoNormal>One<o:p></o:p></p>\n```')).toContain('MsoNormal');
  expect(problemsOf('`<o:p>` and <font>one</font>')).toEqual([expect.stringMatching(/^1:13 <font> is not an element/)]);
});

test('what never ends is looked for once', () => {
  const start = performance.now();
  expect(problemsOf('<o:p></o:p>\n'.concat('<!-- <style> <xml> mso-\n'.repeat(20_000)))).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(5_000);
});
