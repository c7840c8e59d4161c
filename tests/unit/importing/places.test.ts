/** Links to a place within a text: their names are kept where the archive or the web needs them. */
import { describe, expect, test } from 'vitest';
import { convertText } from '../../support/convert-text.ts';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exportOf, item } from '../../support/wordpress-export.ts';
import { problemsOf, warningsOf, wholeHtmlOf } from '../markdown/compile.ts';

const plain = { file: 'articles/dock.md' };

function converted(html: string, wanted: readonly string[] = []) {
  return convertText({ html }, { link: (to) => ({ to }), picture: () => ({ to: './a.png' }), wanted: new Set(wanted) });
}

describe('within a text', () => {
  test.each([
    ['a heading whose name differs from its words', '<h2 id="h-The_Dock">The dock</h2>', '## The dock<a id="h-The_Dock"></a>\n'],
    ['one whose name is that of its words', '<h2 id="the-dock">The dock</h2>', '## The dock\n'],
    ['an old name', '<p><a name="Ebb"></a>Words.</p>', '<a id="Ebb"></a>Words.\n'],
    ['names of programs', '<p id="caption-attachment-3">Words <b id="x">here</b>.</p>', 'Words **here**.\n'],
    [
      'a name to which the text leads',
      '<p id="tab-1">Words.</p><p><a href="#tab-1">Up</a></p>',
      '<a id="tab-1"></a>Words.\n\n[Up](#tab-1)\n',
    ],
    ['that of an item', '<ul><li id="i"><p>a</p></li></ul><p><a href="#i">Up</a></p>', '- <a id="i"></a>a\n\n[Up](#i)\n'],
    ['a list', '<ul id="i"><li>a</li></ul><p><a href="#i">Up</a></p>', '<a id="i"></a>\n\n- a\n\n[Up](#i)\n'],
    ['code', '<p>A <code><a name="k"></a>x</code> <a href="#k">Up</a></p>', 'A <a id="k"></a>`x` [Up](#k)\n'],
    ['a name of code', '<p>A <code id="k">x</code> <a href="#k">Up</a></p>', 'A <a id="k"></a>`x` [Up](#k)\n'],
    ['a picture', '<p>A <img id="k" src="a.png" alt="B"> <a href="#k">Up</a></p>', 'A <a id="k"></a>![B](./a.png) [Up](#k)\n'],
    ['a block of code', '<pre id="k">x</pre><p><a href="#k">Up</a></p>', '<a id="k"></a>\n\n```\nx\n```\n\n[Up](#k)\n'],
    [
      'a caption',
      '<figure><img src="a.png" alt="A"><figcaption><b id="k">Words</b></figcaption></figure><p><a href="#k">Up</a></p>',
      '![A](./a.png "Words")\n\n<a id="k"></a>\n\n[Up](#k)\n',
    ],
    [
      'a summary',
      '<details><summary><b id="k">S</b></summary><p>D <a href="#k">Up</a></p></details>',
      '<details>\n\n<summary>S</summary>\n\n<a id="k"></a>\n\nD [Up](#k)\n\n</details>\n',
    ],
    ['a heading without words', '<h2><a name="x"></a></h2><p>Words.</p>', '<a id="x"></a>\n\nWords.\n'],
    ['names that break out of their quotation marks', '<h2 id="x&quot;><script>">A</h2><p><a name="a b"></a>B</p>', '## A\n\nB\n'],
    ['names of the page', '<h2 id="piece_cite">A</h2>', '## A\n'],
  ])('%s', (_, html, markdown) => {
    const found = converted(html);
    expect(found.markdown).toBe(markdown);
    expect([problemsOf(markdown, plain), warningsOf(markdown, plain)]).toEqual([[], []]);
    expect(found.after.words).toBe(found.before.words);
  });

  test('the engine gives each name once, and links lead to it', () => {
    const { markdown } = converted(
      '<h2 id="a">One</h2><p><a id="a"></a><a id="one"></a>x</p><h3>a</h3><p><a href="#a">Up</a> <a href="#ONE">Up</a></p>',
    );
    expect(problemsOf(markdown, plain)).toEqual([]);
    const ids = [...wholeHtmlOf(markdown, plain).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(markdown).toContain('[Up](#one) [Up](#one)');
  });

  test('what leads nowhere is said', () => {
    expect(converted('<p><a href="#none">Words</a></p>').notes).toEqual([
      { what: 'the link #none', why: 'There is no such place in the text; its words stay.' },
    ]);
  });
});

test('of other texts: kept where the text has the place, else counted', async () => {
  const content = await temporaryFolder();
  const base = { post_date_gmt: '2015-01-01 00:00:00' };
  const { report } = await importInto(
    content,
    archiveOf({
      'export.xml': exportOf(
        item({
          ...base,
          ...{ title: 'Links', post_id: '1', post_name: 'links', link: 'https://tide.example/links/' },
          content:
            '<p><a href="https://tide.example/places/#h-Spring">A heading</a>, <a href="/places/#spring-tide">its words</a>, <a href="/?p=2#fig1">an element</a>, <a href="/places/#%C3%BCber">a letter</a>, <a href="/places/#comments">none</a>, <a href="https://else.example/#x">elsewhere</a>.</p>',
        }),
        item({
          ...base,
          ...{ title: 'Places', post_id: '2', post_name: 'places', link: 'https://tide.example/places/' },
          content:
            '<h2 id="h-Spring">Spring tide</h2><p id="fig1">Words.</p><p id="fig2">Others.</p><p><a name="über"></a>More. <a href="https://tide.example/places/#fig2">Up</a></p>',
        }),
      ),
    }),
  );
  const files = await filesIn(content);
  expect(files['articles/2015/links.md']).toContain(
    '[A heading](/articles/places/#spring-tide), [its words](/articles/places/#spring-tide), [an element](/articles/places/#fig1), [a letter](/articles/places/#%C3%BCber), [none](/articles/places/), [elsewhere](https://else.example/#x).',
  );
  expect(files['articles/2015/places.md']).toContain(
    '## Spring tide<a id="h-Spring"></a>\n\n<a id="fig1"></a>Words.\n\n<a id="fig2"></a>Others.\n\n<a id="über"></a>More. [Up](/articles/places/#fig2)\n',
  );
  expect(report.texts.flatMap(({ notes }) => notes).filter(({ what }) => what.includes('place'))).toEqual([
    { what: 'the place #comments', why: 'The page to which a link leads has no such place; the link leads to the page.' },
  ]);
  expect(await problemsIn(content)).toEqual([]);
});
