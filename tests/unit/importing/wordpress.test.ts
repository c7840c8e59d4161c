import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exportOf, item } from '../../support/wordpress-export.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const classic = item(
  {
    title: 'The <em>first</em> tide',
    link: 'https://tide.example/2014/03/the-first-tide/',
    guid: 'https://tide.example/?p=7',
    post_id: '7',
    post_date: '2014-03-12 10:00:00',
    post_date_gmt: '2014-03-12 09:00:00',
    post_name: 'the-first-tide',
    is_sticky: '1',
    excerpt: 'Water comes.',
    content: `It comes in.
A second line.

<h1>High</h1>
[caption id="a" width="300"]<img src="https://tide.example/wp-content/uploads/2014/03/dot-300x200.png" alt="A dot" /> The <a href="https://tide.example/2015/neap/">dot</a>.[/caption]

[gallery ids="9"]

[embed]https://www.youtube.com/embed/abc[/embed]

[sourcecode language="php"]
echo 1 < 2;

echo 3;
[/sourcecode]

[contact-form-7 id="3"] [sic]

See <a href="/?p=8">the next</a> and <a href="https://tide.example/gone/">what is gone</a>.`,
  },
  '<category domain="category" nicename="tides"><![CDATA[Tides]]></category><category domain="post_tag" nicename="moon"><![CDATA[Moon]]></category><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta><wp:comment><wp:comment_author_email>x@secret.example</wp:comment_author_email><wp:comment_content>First!</wp:comment_content></wp:comment>',
);

const blocks = item({
  title: 'Neap',
  link: 'https://tide.example/2015/neap/',
  guid: 'https://tide.example/?p=8',
  post_id: '8',
  post_date_gmt: '2015-01-01 00:00:00',
  post_name: 'neap',
  content: `<!-- wp:paragraph -->
<p>One.</p>
<!-- /wp:paragraph -->
<!-- wp:embed {"url":"https://film.example/1"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://film.example/1
</div><figcaption>A film.</figcaption></figure>
<!-- /wp:embed -->
<!-- wp:latest-posts /-->
<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></tbody></table></figure><!-- /wp:table -->`,
});

const attachment = item(
  {
    title: 'dot',
    post_type: 'attachment',
    status: 'inherit',
    post_id: '9',
    attachment_url: 'https://tide.example/wp-content/uploads/2014/03/dot.png',
    excerpt: 'A small dot.',
  },
  '<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[A dot]]></wp:meta_value></wp:postmeta>',
);

test('an export of WordPress', async () => {
  const content = await temporaryFolder();
  const { what, report } = await importInto(
    content,
    archiveOf({
      'export.xml': exportOf(
        classic,
        blocks,
        item({ title: 'Half', post_id: '10', status: 'draft', post_date_gmt: '0000-00-00 00:00:00', content: 'Not yet.' }),
        item({ title: 'Later', post_id: '11', status: 'future', post_date_gmt: '2031-01-01 00:00:00', content: 'Soon.' }),
        item({ title: 'About', post_id: '12', post_type: 'page', post_name: 'about', link: 'https://tide.example/about/', content: 'Us.' }),
        item({ title: 'Menu', post_id: '13', post_type: 'nav_menu_item' }),
        item({ title: 'Bin', post_id: '14', status: 'trash' }),
        attachment,
      ),
      'uploads/2014/03/dot.png': dot,
    }),
  );
  expect(what).toBe('an export of WordPress with 7 items');
  const files = await filesIn(content);
  const first = files['articles/2014/the-first-tide/index.md'] ?? '';
  expect(first).toBe(`---
title: The first tide
standfirst: Water comes.
published: 2014-03-12T10:00:00+01:00
authors: [ada-quill]
categories: [sea/tides]
hashtags: [featured, Moon]
image:
  src: ./dot-6b7fa434f9.png
  alt: A dot
  caption: A small dot.
aliases: [/2014/03/the-first-tide/, /?p=7]
formerIds:
  - https://tide.example/?p=7
imported: 2026-11-29
---

It comes in.\\
A second line.

## High

![A dot](./dot-6b7fa434f9.png)

*The [dot](/articles/neap/).*

![A dot](./dot-6b7fa434f9.png "A small dot.")

[youtube.com](https://www.youtube.com/watch?v=abc)

\`\`\`php
echo 1 < 2;

echo 3;
\`\`\`

\\[contact-form-7 id="3"] \\[sic]

See [the next](/articles/neap/) and what is gone.
`);
  const neap = files['articles/2015/neap.md'] ?? '';
  expect(neap).toContain(
    'One.\n\n[https://film.example/1](https://film.example/1)\n\n*A film.*\n\n| | |\n| - | - |\n| a | b |\n| 1 | 2 |\n',
  );
  expect(files['articles/half.md']).toContain('draft: true\nauthors: [ada-quill]\ncategories: [archive]\n');
  expect(files['articles/2031/later.md']).toContain('published: 2031-01-01T00:00:00Z');
  expect(files['pages/about.md']).toContain('aliases: [/?page_id=12]');
  expect(files['categories.yaml']).toBe(
    '- slug: sea\n  name: The Sea\n  aliases:\n    - /category/sea/\n  children:\n    - slug: tides\n      name: Tides\n      aliases:\n        - /category/sea/tides/\n- slug: archive\n  name: Archive\n',
  );
  expect(files['site.yaml']).toContain('name: Tide & Time\nurl: https://tide.example/\nlanguage: en-GB\n');
  expect(JSON.stringify([files, report])).not.toContain('secret.example');
  expect(report.skipped.map(({ place, why }) => `${place}: ${why}`)).toEqual([
    'nav_menu_item 13, Menu: It is a "nav_menu_item" of WordPress.',
    'post 14, Bin: WordPress calls it "trash".',
  ]);
  const said = report.texts.flatMap(({ notes }) => notes.map(({ what: it }) => it));
  expect(said).toContain('[contact-form-7]');
  expect(said).not.toContain('[sic]');
  expect(said).toContain('the block "latest-posts"');
  for (const { before, after } of report.texts) expect(after.words).toBe(before.words);
  expect(await problemsIn(content)).toEqual([]);
});

test('entities of the file are not expanded, control signs and endless fields do no harm', async () => {
  const content = await temporaryFolder();
  const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const long = item({ title: 'Endless', post_id: '20', post_date_gmt: '2020-01-01 00:00:00', content: 'word '.repeat(1_500_000) });
  const wild = `<item><title>Wild &b; &x; &amp; \u0008free</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_id>21</wp:post_id><wp:post_date_gmt>2020-01-02 00:00:00</wp:post_date_gmt><content:encoded>&lt;p&gt;Text&lt;script&gt;alert(1)&lt;/script&gt; <![CDATA[goes on]]></content:encoded></item>`;
  const { report } = await importInto(content, archiveOf({ 'e.xml': exportOf(long, wild).replace('<rss', `${bomb}<rss`) }));
  expect(report.skipped).toEqual([{ place: 'post 20, Endless', what: 'an item', why: 'Its text is longer than 5 MB.' }]);
  const files = await filesIn(content);
  const text = files[report.texts[0]?.file ?? ''] ?? '';
  expect(text).toContain('title: Wild &b; &x; & free\n');
  expect(text).toMatch(/Text\s+goes on\n/);
  expect(text).not.toMatch(/haha|root:|alert/);
});

test('footnotes of the block editor lie beside the text, and come along', async () => {
  const content = await temporaryFolder();
  const notes = JSON.stringify([{ id: 'a1-b2', content: 'A note with <em>weight</em>.' }, { id: 'x"y', content: 'Not one.' }, 7]);
  const text =
    '<!-- wp:paragraph --><p>It silts up.<sup data-fn="a1-b2" class="fn"><a href="#a1-b2" id="a1-b2-link">1</a></sup></p><!-- /wp:paragraph --><!-- wp:footnotes /-->';
  const silt = item(
    {
      title: 'Silt',
      post_id: '30',
      post_name: 'silt',
      post_date: '2019-07-01 00:30:00',
      post_date_gmt: '2019-06-30 22:30:00',
      content: text,
    },
    `<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA[${notes}]]></wp:meta_value></wp:postmeta>`,
  );
  const { report } = await importInto(content, archiveOf({ 'export.xml': exportOf(silt) }));
  const file = (await filesIn(content))['articles/2019/silt.md'];
  expect(file).toMatch(/It silts up\.\[\^([\w-]+)\]\n\n\[\^\1\]: A note with \*weight\*\.\n$/);
  // The day that its readers have seen.
  expect(file).toContain('published: 2019-07-01T00:30:00+02:00');
  expect(report.texts[0]?.after.footnotes).toBe(1);
});
