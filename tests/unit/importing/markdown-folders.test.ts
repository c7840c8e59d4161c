import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const jekyll = {
  '_config.yml': 'title: The Tide Table\nurl: https://tide.example\nlang: en\ntimezone: Europe/London\n',
  '_data/authors.yml': 'ada:\n  name: Ada Quill\n  bio: A pilot.\n  email: ada@secret.example\n',
  '_posts/2014-03-12-the-first-tide.md': `---
layout: post
title: "The <em>first</em> tide"
author: ada
categories: harbours essays
tags: [C++, Low Water]
excerpt: "Water comes
and goes."
redirect_from: /old/first/
mood: calm
---

# A heading

It *comes*. See [the next]({% post_url 2014-03-13-the-second-tide %}) and [about]({{ site.baseurl }}/about.html#us).

{% highlight ruby %}
puts "tide"
{% endhighlight %}

![a dot](/assets/dot.png "The dot.")
{: .wide}

{% unknown thing %} and {{ "a" | upcase_it }}<!-- not for readers -->
`,
  '_posts/2014-03-13-the-second-tide.md': `---
title: The second tide
author: ada
date: 2014-03-13 10:00:00 +0100
tags: [low-water, C plus plus, Low Water]
image: assets/dot.png
---
It goes[^1]. <b>Bold</b>, H<sub>2</sub>O, {braces}, <3 and [nowhere](/nothing/).

[^1]: A note.
`,
  '_drafts/half.md': '---\ntitle: Half\ntags: C++\n---\nNot yet.\n',
  'about.md': '---\nlayout: page\ntitle: About us\n---\nWe are here. [First](/harbours/essays/2014/03/12/the-first-tide.html)\n',
  'README.md': '# How to build this\n',
  'assets/dot.png': dot,
};

test('a folder of Jekyll', async () => {
  const content = await temporaryFolder();
  const { what, report } = await importInto(content, archiveOf(jekyll));
  expect(what).toBe('a folder of Jekyll with 5 texts');
  const files = await filesIn(content);
  expect(Object.keys(files)).toEqual([
    'articles/2014/the-first-tide/dot-6b7fa434f9.png',
    'articles/2014/the-first-tide/index.md',
    'articles/2014/the-second-tide.md',
    'articles/half.md',
    'authors/ada-quill.yaml',
    'authors/the-tide-table.yaml',
    'categories.yaml',
    'hashtags.yaml',
    'pages/about.md',
    'site.yaml',
  ]);
  expect(files['articles/2014/the-first-tide/index.md']).toBe(`---
title: The first tide
standfirst: Water comes and goes.
published: 2014-03-12
authors: [ada-quill]
categories: [harbours, essays]
hashtags: [C++, Low Water]
aliases: [/harbours/essays/2014/03/12/the-first-tide.html, /old/first/]
formerIds:
  - https://tide.example/harbours/essays/2014/03/12/the-first-tide
imported: 2026-11-29
---

## A heading

It *comes*. See [the next](/articles/the-second-tide/) and [about](/about/).

\`\`\`ruby
puts "tide"
\`\`\`

![a dot](./dot-6b7fa434f9.png "The dot.")

{% unknown thing %} and a
`);
  expect(files['articles/2014/the-second-tide.md']).toContain('published: 2014-03-13T10:00:00+01:00');
  expect(files['articles/2014/the-second-tide.md']).toContain('src: ./the-first-tide/dot-6b7fa434f9.png');
  expect(files['articles/2014/the-second-tide.md']).toContain(
    'It goes[^1]. **Bold**, H<sub>2</sub>O, {braces}, <3 and nowhere.\n\n[^1]: A note.\n',
  );
  expect(files['articles/half.md']).toContain('draft: true\n');
  expect(files['authors/ada-quill.yaml']).toBe('name: Ada Quill\nbio: A pilot.\n');
  expect(files['hashtags.yaml']).toBe('- label: C++\n  sameAs:\n    - C plus plus\n');
  expect(files['pages/about.md']).toContain('[First](/articles/the-first-tide/)');
  const [first] = report.texts;
  expect(report.texts.map(({ before, after }) => [before.words, after.words])).toEqual(
    report.texts.map(({ after }) => [after.words, after.words]),
  );
  expect(first?.place).toBe('_drafts/half.md');
  expect(report.skipped.map(({ place }) => place)).toEqual(['README.md', '_config.yml', '_data/authors.yml']);
  const said = report.texts.flatMap(({ notes }) => notes.map(({ what }) => what));
  for (const what of [
    'the field "mood"',
    '{% unknown %}',
    'a heading of rank 1',
    'no author',
    'no category',
    'no words for the picture that leads the piece',
  ])
    expect(said).toContain(what);
  expect(await problemsIn(content)).toEqual([]);
});

test('a second run changes nothing, and a dry run writes nothing', async () => {
  const dry = await temporaryFolder();
  const planned = await importInto(dry, archiveOf(jekyll), { dryRun: true });
  expect(await filesIn(dry)).toEqual({});
  expect(planned.report.texts.map(({ state }) => state)).toEqual(['written', 'written', 'written', 'written']);
  const content = await temporaryFolder();
  await importInto(content, archiveOf(jekyll));
  const before = await filesIn(content);
  const { report } = await importInto(content, archiveOf(jekyll), { now: Date.parse('2027-01-01T00:00:00Z') });
  expect(await filesIn(content)).toEqual(before);
  expect(report.tables).toEqual([]);
  expect(report.texts.map(({ state }) => state)).toEqual(['there', 'there', 'there', 'there']);
});

test('what stands in the folder already is neither changed nor taken for an imported piece', async () => {
  const content = await temporaryFolder();
  mkdirSync(join(content, 'articles'));
  const own = '---\ntitle: The first tide\npublished: 2014-03-12\nauthors: [x]\ncategories: [y]\n---\n\nMine.\n';
  writeFileSync(join(content, 'articles/the-first-tide.mdx'), own);
  writeFileSync(join(content, 'categories.yaml'), '# Ours\n- slug: ports\n  name: Harbours # the plural\n');
  writeFileSync(join(content, 'hashtags.yaml'), '- label: C plus plus\n  slug: cpp\n  sameAs: [C++]\n');
  await importInto(content, archiveOf(jekyll));
  const files = await filesIn(content);
  expect(files['articles/the-first-tide.mdx']).toBe(own);
  expect(files['articles/2014/the-first-tide-2/index.md']).toContain('categories: [ports, essays]\nhashtags: [C plus plus, Low Water]');
  expect(files['categories.yaml']).toBe(
    '# Ours\n- slug: ports\n  name: Harbours # the plural\n- slug: archive\n  name: Archive\n- slug: essays\n  name: essays\n',
  );
});

test('nothing is written through a link', async () => {
  const [content, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  symlinkSync(elsewhere, join(content, 'articles'));
  await expect(importInto(content, archiveOf(jekyll))).rejects.toThrow('symbolic link');
  expect(await filesIn(elsewhere)).toEqual({});
});

test('a site of Hugo, with TOML, bundles and shortcodes', async () => {
  const content = await temporaryFolder();
  const { report } = await importInto(
    content,
    archiveOf({
      'hugo.toml': 'title = "Tides"\nbaseURL = "https://tides.example/"\nlanguageCode = "en-GB"\n[permalinks]\nposts = "/:year/:slug/"\n',
      'content/_index.md': '---\ntitle: Home\n---\n',
      'content/about.md': '+++\ntitle = "About"\n+++\n\nUs.\n',
      'content/posts/spring/index.md': `+++
title = "Spring tide"
date = 2020-04-01T10:00:00Z
lastmod = 2020-05-01T00:00:00Z
draft = false
aliases = ["/old-spring/"]
[taxonomies]
tags = ["moon"]
+++

{{< figure src="dot.png" alt="A dot" caption="Small." >}}

Read [on]({{< ref "neap.md" >}}), or watch:

{{< youtube abc123 >}}

{{% notice %}}Kept words.{{% /notice %}}
`,
      'content/posts/spring/dot.png': dot,
      'content/posts/neap.md': '---\ntitle: Neap\ndate: 2020-02-01\n---\nBack to [spring](spring/index.md).\n',
      'content/essays/2001.md': '---\ntitle: An odyssey in tides\ndate: 2001-01-01\n---\nBone.\n',
    }),
  );
  const files = await filesIn(content);
  const spring = files['articles/2020/spring/index.md'] ?? '';
  expect(spring).toContain('published: 2020-04-01T10:00:00Z\nupdated: 2020-05-01T00:00:00Z');
  expect(spring).toContain('aliases: [/2020/spring/, /old-spring/]');
  expect(spring).toMatch(/!\[A dot\]\(\.\/dot-\w{10}\.png "Small\."\)/);
  expect(spring).toContain('Read [on](/articles/neap/), or watch:\n\n[YouTube: abc123](https://www.youtube.com/watch?v=abc123)');
  expect(spring).toContain('`{{% notice %}}`Kept words.`{{% /notice %}}`');
  expect(files['articles/2020/neap.md']).toContain('[spring](/articles/spring/)');
  // A name of digits gets words of the title, and a folder is a category.
  expect(files['articles/2001/2001-an.md']).toContain('categories: [essays]');
  expect(files['pages/about.md']).toContain('title: About');
  expect(files['site.yaml']).toContain('language: en-GB');
  expect(report.skipped.map(({ place }) => place)).toEqual(['content/_index.md', 'hugo.toml']);
  expect(await problemsIn(content)).toEqual([]);
});

test('notes of Obsidian', async () => {
  const content = await temporaryFolder();
  await importInto(
    content,
    archiveOf({
      'Low water.md':
        '---\ncreated: 2021-06-01\n---\nSee [[High water|the other]], [[Missing]] and ==this==. %%hidden%%\n\n![[dot.png|120]]\n',
      'Deep/High water.md': '---\ndate: 2021-06-02\ntags: [sea]\n---\n> [!note]\n> Up.\n',
      'dot.png': dot,
    }),
  );
  const files = await filesIn(content);
  const low = files['articles/2021/low-water/index.md'] ?? '';
  expect(low).toContain('title: Low water\n');
  expect(low).toContain('See [the other](/articles/high-water/), Missing and <mark>this</mark>.');
  expect(low).toMatch(/!\[\]\(\.\/dot-\w{10}\.png\)/);
  // A picture without words is a warning in an imported text.
  expect(await problemsIn(content)).toEqual([]);
});

test('--map gives a field another meaning, and refuses one that there is not', async () => {
  const content = await temporaryFolder();
  const archive = archiveOf({ 'a.md': '---\nheadline: A\ndate: 2020-01-01\nboat: Calm\n---\nText.\n' });
  await importInto(content, archive, { map: { boat: 'hashtags' } });
  expect((await filesIn(content))['articles/2020/a.md']).toContain('hashtags: [Calm]');
  await expect(importInto(content, archive, { map: { boat: 'harbour' } })).rejects.toThrow('no such field');
});

test('what stands in code of a text of Hugo stays as it is typed', async () => {
  const content = await temporaryFolder();
  const code = '```go\nx := "{{< unknown >}}"\n```';
  const text = `+++\ntitle = "Wicks"\ndate = 2020-01-01\n+++\nWrite \`{{< unknown >}}\`, or {{< unknown >}}.\n\n${code}\n`;
  await importInto(content, archiveOf({ 'hugo.toml': 'title = "Lamp"\n', 'content/posts/wicks.md': text }));
  const file = Object.entries(await filesIn(content)).find(([path]) => path.endsWith('wicks.md'))?.[1];
  expect(file).toContain(code);
  expect(file).toContain('Write `{{< unknown >}}`, or `{{< unknown >}}`.');
});
