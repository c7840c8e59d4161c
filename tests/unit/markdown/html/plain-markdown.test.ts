/** A text of `.md`: what CommonMark says of HTML, with the elements that `.mdx` has. */
import { describe, expect, test } from 'vitest';
import { bodyOf, htmlOf as htmlOfAny, problemsOf as problemsOfAny, warningsOf as warningsOfAny } from '../compile.ts';

const plain = { file: 'articles/dock.md' };
const htmlOf = (text: string): string => htmlOfAny(text, plain);
const problemsOf = (text: string): string[] => problemsOfAny(text, plain);
const warningsOf = (text: string): string[] => warningsOfAny(text, plain);
/** The same text as `.mdx` needs it. */
const sameAs = (text: string, mdx: string): void => expect(htmlOf(text)).toBe(htmlOfAny(mdx));

describe('signs that MDX takes for code or tags', () => {
  test('are text, addresses and comments', () => {
    expect(htmlOf('I <3 {x} and `{`; <http://example.org/> <ada@example.org>, a <- b.')).toBe(
      '<p>I &#x3C;3 {x} and <code>{</code>; <a href="http://example.org/" rel="external">http://example.org/</a> ' +
        '<a href="mailto:ada@example.org">ada@example.org</a>, a &#x3C;- b.</p>',
    );
    expect(htmlOf('a <!-- x --> b\n\n<!-- y\n\nz -->\nc')).toBe('<p>a b</p>\n<p>c</p>');
    expect(htmlOf('import x from "y"\n\nexport default 3')).toBe('<p>import x from “y”</p>\n<p>export default 3</p>');
  });

  test('Markdown, tables, footnotes and alerts are as in .mdx', () => {
    const text =
      '## A\n\n*b*[^1] ~~c~~ www.example.org\n\n| a | b |\n|---|--:|\n| c | 1 |\n\n- [x] d\n\n> [!NOTE]\n> e\n\n    code\n\n[^1]: Note.';
    sameAs(text, text);
    expect(bodyOf(text, plain).facts).toEqual(bodyOf(text).facts);
  });
});

describe('HTML as browsers read it', () => {
  test('void tags, paragraphs and items that nobody closes', () => {
    sameAs('a<br>b<BR/>c\n\n<p>one<p>two\n\n<ul><li>x<li>y</ul>', 'a<br />b<br />c\n\none\n\ntwo\n\n- x\n- y');
    sameAs('<dl><dt>A<dd>B<dt>C<dd>D</dl>', '<dl>\n<dt>A</dt>\n<dd>B</dd>\n<dt>C</dt>\n<dd>D</dd>\n</dl>');
  });

  test('tags that span paragraphs', () => {
    sameAs('<b>one\n\ntwo</b> three', '<b>one</b>\n\n<b>two</b> three');
    sameAs('<div>\n\n**a**\n\nb</div> c', '**a**\n\nb\n\nc');
    sameAs('a <b>b *c</b> d*', 'a <b>b *c d*</b>');
    sameAs('<b><p>a</p>b</b>', '<b>a</b>\n\n<b>b</b>');
  });

  test('what has a mark in Markdown is the same node', () => {
    sameAs('<h2>A &amp; <em>b</em></h2>', '## A & <em>b</em>');
    sameAs('<ol start="3"><li>a<ul><li>b</ul><li>c</ol>', '3. a\n   - b\n4. c');
    sameAs('<blockquote>a<p>b</p></blockquote>', '> a\n>\n> b');
    sameAs('a <code>x &lt; {y}</code> b<hr>', 'a `x < {y}` b\n\n---');
    sameAs('<pre><code class="language-js">const a = 1 &lt; 2;\n  b\n</code></pre>', '```js\nconst a = 1 < 2;\n  b\n```');
    sameAs(
      '<a href=https://example.org/a/b title="T">x</a> <a href="#a">y</a>\n\n## A',
      '[x](https://example.org/a/b "T") [y](#a)\n\n## A',
    );
    sameAs('<p><img src="./a.png" alt="A">', '![A](./a.png)');
    sameAs('a <img src=./a.png alt=A> b', 'a ![A](./a.png) b');
    sameAs(
      '<figure><a href="b.html"><img src="./a.png" alt="A"></a><figcaption>The <i>dock</i>.</figcaption></figure>',
      '![A](./a.png "The dock.")',
    );
    sameAs('<table><tr><th>A<th>B<tr><td>c<td>d</table>', '| A | B |\n|---|---|\n| c | d |');
  });

  test('what has none is an element, as in .mdx', () => {
    sameAs(
      '<details open><summary>A <b>b</b></summary>\n\n*c*\n\n</details>',
      '<details open>\n<summary>A <b>b</b></summary>\n\n*c*\n</details>',
    );
    sameAs(
      'H<sub>2</sub>O <abbr title="x">y</abbr> <acronym>z</acronym> <strike>s</strike>',
      'H<sub>2</sub>O <abbr title="x">y</abbr> <abbr>z</abbr> <s>s</s>',
    );
    sameAs('<div lang="de">Das <p>Haus</div>', '<div lang="de">\nDas\n\nHaus\n</div>');
    sameAs('<p lang="de">Das "Haus"</p>', '<span lang="de">Das "Haus"</span>');
  });

  test('in lists, quotations and cells of Markdown', () => {
    sameAs('> <p>a\n> b</p>\n\n- <b>c</b>\n  <p>d', '> a b\n\n- <b>c</b>\n\n  d');
    expect(htmlOf('| a |\n|---|\n| <ul><li>b<li>c</ul> |')).toContain('<td data-label="a"><ul>\n<li>b</li>\n<li>c</li>\n</ul></td>');
    expect(bodyOf('| a |\n|---|\n| <p>b<p>c |', plain).plainText).toBe('a\nb c');
  });

  test('tags that open, close or stand where they cannot', () => {
    expect(htmlOf('</div>a</b> <td>b</td>\n\n<summary>c</summary> <div d')).toBe('<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>&#x3C;div d</p>');
    expect(htmlOf('## A <div>b</div> c\n\n**d <p>e** f')).toBe('<h2 id="a-b-c">A b c</h2>\n<p><strong>d e</strong> f</p>');
    expect(htmlOf('<ul>a<li>b<ul><li>c</ul></ul>')).toContain('<li>a</li>');
    expect(htmlOf('<table>a<tr><td>b</table>')).toMatch(/^<p>a<\/p>\n<div class="table figures"/);
  });
});

test('tables that Markdown cannot write keep their spans and heads, and scroll', () => {
  const table = '<table><tr><th rowspan=2>A<th colspan=2>B<tr><th>C<th>D<tr><th>e<td align=right>1<td style="text-align: right">2</table>';
  expect(htmlOf(table)).toMatchInlineSnapshot(
    `"<div class="table figures" tabindex="0" role="region" aria-label="A, B, C, D, e"><table><thead><tr><th rowspan="2" scope="col">A</th><th colspan="2" scope="col">B</th></tr><tr><th scope="col">C</th><th scope="col">D</th></tr></thead><tbody><tr><th scope="row">e</th><td class="align-right">1</td><td class="align-right">2</td></tr></tbody></table></div>"`,
  );
  expect(htmlOf('<table><caption>T</caption><tr><td>a<td>b<tr><td>c<td>d</table>')).toMatchInlineSnapshot(`
    "<p>T</p>
    <div class="table figures" tabindex="0"><table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table></div>"
  `);
  expect(warningsOf(table)).toEqual([]);
});

describe('what is left out is said, once for each kind', () => {
  test('elements, whose words stay', () => {
    expect(
      htmlOf(
        '<center>a <font face=b>c</font></center><section>d</section><iframe src="e"></iframe> <svg><title>f</title><path d="g"/></svg>',
      ),
    ).toBe('<p>a c</p>\n<p>d</p>\n<p>f</p>');
    expect(warningsOf('<center>a <font>b</font></center>\n\n<font>c</font> <font>d</font>\n\n<x-y>e</x-y>')).toMatchInlineSnapshot(`
      [
        "1:1 <center> is not an element that is allowed here, and is left out; the words in it stay. Take it out, and keep what stands between the two tags.",
        "1:11 <font> is not an element that is allowed here, and is left out; the words in it stay. So are 2 other places in this text. Take it out, and keep what stands between the two tags.",
        "5:1 <x-y> is not an element that is allowed here, and is left out; the words in it stay. Take it out; content/README.md lists the elements that are allowed.",
      ]
    `);
  });

  test('attributes', () => {
    const text =
      '<p class="a" id="b b">c</p>\n\n<div class="d" style="e">f</div>\n\n<a href="https://x.org/" target=_blank rel=nofollow>g</a>\n\n<p data-x=1 data-y=2 onclick="h()">i';
    expect(htmlOf(text)).toBe('<p>c</p>\n<p>f</p>\n<p><a href="https://x.org/" rel="external">g</a></p>\n<p>i</p>');
    expect(warningsOf(text)).toMatchInlineSnapshot(`
      [
        "1:4 "class" of <p> is left out. So is 1 other place in this text. Take it out; <p> takes lang, dir, title.",
        "1:14 "id" of <p> is left out. Take it out; <p> takes lang, dir, title.",
        "3:16 "style" of <div> is left out. Take it out; <div> takes lang, dir, title.",
        "5:26 "target" of <a> is left out. Take it out.",
        "7:4 "data-x" of <p> is left out. Take it out; <p> takes lang, dir, title.",
        "7:13 "data-y" of <p> is left out. Take it out; <p> takes lang, dir, title.",
        "7:22 "onclick" of <p> is left out. Take it out; <p> takes lang, dir, title.",
      ]
    `);
  });

  test('code and style, with all that stands in it', () => {
    const text = 'a\n\n<script>\nb\n\nc < d\n</script>\n\ne <script>f</script> g<style>h</style>\n\n<svg><style>i</style></svg>';
    expect(htmlOf(text)).toBe('<p>a</p>\n<p>e g</p>');
    expect(warningsOf(text)).toMatchInlineSnapshot(`
      [
        "3:1 <script> is left out, with all that stands in it. So is 1 other place in this text. Take it out: an article may not hold code or style.",
        "9:23 <style> is left out, with all that stands in it. So is 1 other place in this text. Take it out: an article may not hold code or style.",
        "11:1 <svg> is not an element that is allowed here, and is left out; the words in it stay. Take it out; content/README.md lists the elements that are allowed.",
      ]
    `);
  });

  test('instructions, but no comments', () => {
    expect(warningsOf('<?php echo ">"; ?>\n\na <!-- b --> <!DOCTYPE html>')).toMatchInlineSnapshot(`
      [
        "1:1 "<?php echo ">"; ?>" is no text, and is left out. Take it out, or write what it stands for.",
        "3:14 "<!DOCTYPE html>" is no text, and is left out. Take it out, or write what it stands for.",
      ]
    `);
  });

  test('many kinds are no list without end', () => {
    const text = `<p ${Array.from({ length: 500 }, (_, index) => `a${index}=1`).join(' ')}>b`;
    expect(warningsOf(text)).toHaveLength(31);
    expect(warningsOf(text).at(-1)).toContain('So are 469 other kinds.');
  });

  test('links in a caption, and marks in code', () => {
    expect(
      warningsOf(
        '<figure><img src="./a.png" alt="A dock"><figcaption>By <a href="/b/">B</a></figcaption></figure>\n\n<pre>a <b>c</b></pre>',
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:56 <a> in <figure> is left out; the words in it stay. Put it outside of <figure>.",
        "3:8 <b> in <pre> is left out; the words in it stay. Put it outside of <pre>.",
      ]
    `);
  });

  test('with the place in the file, in quotations and lists too', () => {
    const at = (text: string): string[] => warningsOf(text).map((warning) => warning.split(' ', 1)[0] ?? '');
    expect(at('a\n\n> - b\n>\n>   <p\n>     class="c">d')).toEqual(['6:7']);
    expect(at('a\nb <b\nclass="c">d</b>')).toEqual(['3:1']);
  });
});

describe('what would be lost or dangerous is a problem', () => {
  test('the checks of .mdx', () => {
    expect(
      problemsOf(
        '<h1>a</h1>\n\n<img src=x onerror=y> <img src="./b.png">\n\n<a href="JavaScript:c">d</a> <a href="java\nscript:c">d</a> [e](javascript:f)\n\n<q cite="vbscript:g">h</q>',
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:1 "<h1>a</h1>" is a heading as large as the title of the piece. Write <h2> in place of <h1>.",
        "3:1 "x" is not a picture beside this file. Name an avif, gif, jpg, png, svg or webp file by its path from here, as ./picture.jpg.",
        "3:23 The picture "./b.png" has no words for those who do not see it. Write what it shows between the brackets: ![An empty dock](./b.png).",
        "5:1 "JavaScript:c" is not an address that a reader may follow. Link to a page: https://…, mailto:…, tel:… or a file of this publication.",
        "5:30 "java script:c" is not an address that a reader may follow. Link to a page: https://…, mailto:…, tel:… or a file of this publication.",
        "6:17 "javascript:f" is not an address that a reader may follow. Link to a page: https://…, mailto:…, tel:… or a file of this publication.",
        "8:4 "vbscript:g" is not an address that a reader may follow. Link to a page: https://…, mailto:…, tel:… or a file of this publication.",
      ]
    `);
  });

  test('a part, and what nobody closes', () => {
    expect(problemsOf('<Callout kind="note">a</Callout>')).toMatchInlineSnapshot(`
      [
        "1:1 <Callout> is a part, which only a file that ends in .mdx may hold. Turn this file into .mdx: npm run check -- --fix --to-mdx and its path.",
      ]
    `);
    expect(problemsOf('<script>\na\n\nb')).toMatchInlineSnapshot(`
      [
        "1:1 <script> is never closed, so that all below it is lost. Take it out: an article may not hold code or style.",
      ]
    `);
    expect(problemsOf('<!-- a\n\nb')).toMatchInlineSnapshot(`
      [
        "1:1 The comment that begins with "<!-- a b" is never closed, so that all below it is lost. Write --> where it ends.",
      ]
    `);
    expect(problemsOf('a <script> b')).toMatchInlineSnapshot(`
      [
        "1:3 <script> is never closed, so that all below it is lost. Take it out: an article may not hold code or style.",
      ]
    `);
  });

  test('a text nested too deep', () => {
    for (const name of ['blockquote', 'ul><li', 'b', 'div lang="de"', 'details', 'table><tr><td'])
      expect(problemsOf(`<p>${`<${name}>`.repeat(10_000)}x`)).toEqual([expect.stringContaining('The text is nested too deep.')]);
    expect(problemsOf(`<p>${'<b>'.repeat(10_000)}x${'</b>'.repeat(10_000)}`)[0]).toContain('The text is nested too deep.');
    // Without attributes it says nothing.
    expect(htmlOf(`${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}`)).toBe('<p>x</p>');
  });
});

test('no attribute and no element leaves the list, whatever is typed', () => {
  const names = 'a b base button embed form iframe img input link math meta object p script style svg template textarea video'.split(' ');
  const text = names
    .map((name) => `<${name} onclick="x" style="y" srcdoc="z" href="https://x.org/" src="./a.png" alt="A dock" formaction="w">t</${name}>`)
    .join('\n\n');
  const html = htmlOf(text);
  expect(new Set(html.match(/<[a-z]\w*/g))).toEqual(new Set(['<p', '<a', '<b']));
  expect(new Set([...html.matchAll(/ ([a-z]+)=/g)].map(([, name]) => name))).toEqual(new Set(['href', 'rel']));
});

describe('line ends, marks and characters of other programs', () => {
  test('CRLF', () => {
    sameAs('<ul>\r\n<li>a\r\n<li>b\r\n</ul>\r\n\r\n<b>c\r\nd</b>', '- a\n- b\n\n<b>c\r\nd</b>');
  });

  test('references', () => {
    expect(htmlOf('<p>&eacute;&#233;&lt;b&gt;&nosuch;&nbsp;x')).toBe('<p>éé&#x3C;b>&#x26;nosuch;\u00A0x</p>');
    expect(problemsOf('<p>&#8238;x')).toEqual([expect.stringContaining('U+202E')]);
  });

  test('nothing in an empty text', () => {
    for (const text of ['', '<!-- a -->', '<div></div>', '<p>&nbsp;</p>', '<b></b>'])
      expect(bodyOf(text, plain)).toMatchObject({ nodes: [], plainText: '' });
  });
});
