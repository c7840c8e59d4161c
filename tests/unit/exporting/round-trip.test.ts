import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderFiles } from '../../../src/importing/archive/folder-files.ts';
import { textsOf, exportOf, problemsOf } from '../../support/export-archive.ts';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { astro, eleventy } from '../../support/script-archives.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const jekyll = {
  '_config.yml': 'title: The Tide Table\nurl: https://tide.example\nlang: en\ntimezone: Europe/London\n',
  '_data/authors.yml': 'ada:\n  name: Ada Quill\n  bio: A pilot.\n',
  '_posts/2014-03-12-the-second-tide.md': `---
title: "The <em>first</em> tide: \\"low\\""
author: ada
categories: harbours essays
tags: [C++, Low Water]
excerpt: "Water comes
and goes."
redirect_from: /old/first/
---

# A heading

It *comes*. See [the next]({% post_url 2014-03-13-a-tide %}) and [about]({{ site.baseurl }}/about.html#us).

{% highlight ruby %}
puts "tide"
{% endhighlight %}

![a dot](/assets/dot.png "The dot.") and \\[brackets] with <sub>small</sub> words, {braces}, a * star and a_b_c.

| a | b \\| c |
|---|---|
| 1 | *2* |

> [!NOTE]
> Typed as an alert.

- one
  - two

      code

1. <details><summary>More</summary>Hidden</details>
`,
  '_posts/2014-03-13-a-tide.md': `---
title: A tide
author: ada
date: 2014-03-13 10:00:00 +0100
tags: [low-water, C plus plus, Low Water]
image: assets/dot.png
lang: de
---
It goes[^1]. <b>Bold</b>, <https://example.com/a_(b)>, <3 and [nowhere](/nothing/).

![Again](/assets/dot.png)

[^1]: A note with a [link](https://example.com/x "Title").
`,
  '_drafts/half.md': '---\ntitle: Half\ntags: C++\n---\nNot yet.\n',
  'about.md': '---\nlayout: page\ntitle: About us\n---\nWe are here. [First](/harbours/essays/2014/03/12/the-second-tide.html)\n',
  'assets/dot.png': dot,
};

const wordpress = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>Tides</title><link>https://tides.example</link><wp:base_site_url>https://tides.example</wp:base_site_url>
<item><title>Spring &amp; neap</title><link>https://tides.example/2020/04/spring/</link><dc:creator>ada</dc:creator><guid>https://tides.example/?p=7</guid>
<content:encoded><![CDATA[<p>Water <strong>rises</strong>.</p>
<p>See <a href="https://tides.example/?p=8">the other</a> &amp; <em>more</em>.</p><ul><li>a</li><li>b</li></ul>]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2020-04-01 10:00:00</wp:post_date><wp:post_date_gmt>2020-04-01 09:00:00</wp:post_date_gmt><wp:post_name>spring</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="essays"><![CDATA[Essays]]></category><category domain="post_tag" nicename="moon"><![CDATA[Moon]]></category></item>
<item><title>Another</title><link>https://tides.example/2020/05/another/</link><dc:creator>ada</dc:creator>
<content:encoded><![CDATA[<blockquote><p>Words.</p></blockquote><pre>x  &lt; y</pre>]]></content:encoded>
<wp:post_id>8</wp:post_id><wp:post_date>2020-05-01 10:00:00</wp:post_date><wp:post_name>another</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>`;

test.each([
  ['a folder of Jekyll', archiveOf(jekyll)],
  ['a folder of Astro', archiveOf(astro)],
  ['a folder of Eleventy', archiveOf(eleventy)],
  ['a file of WordPress', archiveOf({ 'tides.wordpress.xml': wordpress })],
])('%s: import, export, import gives the same bytes', async (_, archive) => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  await importInto(first, archive);
  expect(await problemsIn(first)).toEqual([]);
  const { folder } = await exportOf(first);
  const back = await importInto(second, await folderFiles(folder), { now: Date.parse('2027-05-05T00:00:00Z') });
  expect(back.what).toMatch(/^an export of this engine with \d texts$/);
  expect(await filesIn(second)).toEqual(await filesIn(first));
  const again = await importInto(second, await folderFiles(folder));
  expect(again.report.texts.map(({ state }) => state)).toEqual(back.report.texts.map(() => 'there'));
  expect(await filesIn(second)).toEqual(await filesIn(first));
});

test.each(['minimal', 'review', 'klaxon', 'arabic'])('the publication %s comes back without problems, and says the same', async (name) => {
  const content = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
  const back = await temporaryFolder();
  const { folder, report } = await exportOf(content);
  const { report: imported } = await importInto(back, await folderFiles(folder));
  expect(await problemsOf(back)).toEqual([]);
  expect(imported.skipped.length).toBe(report.scripted.length);
  const [before, after] = [await textsOf(content), await textsOf(back)];
  expect(after.size).toBe(before.size - report.scripted.length);
  for (const [slug, text] of before) {
    const { plainText, facts } = text.body;
    if (facts.scripted) continue;
    const there = after.get(slug);
    expect.soft(there?.path).toBe(text.path.replace(/\.mdx$/, '.md'));
    expect.soft(there?.data).toEqual(text.data);
    const { lost, more } = compared(wordsIn(plainText), wordsIn(there?.body.plainText ?? ''));
    expect.soft([slug, lost]).toEqual([slug, []]);
    // The figures of a chart are words now.
    if (facts.charts === 0) expect.soft([slug, more]).toEqual([slug, []]);
  }
});

/** Each word, as often as it stands there: parts say them in another order. */
function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function compared(before: readonly string[], after: readonly string[]): { lost: readonly string[]; more: readonly string[] } {
  const rest = [...after];
  const lost = before.filter((word) => {
    const place = rest.indexOf(word);
    if (place !== -1) rest.splice(place, 1);
    return place === -1;
  });
  return { lost, more: rest };
}
