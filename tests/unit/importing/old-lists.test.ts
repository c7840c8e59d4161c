/** Old addresses of lists, such as that of a hashtag, lead to those here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const jekyll = {
  '_config.yml': 'title: T\nurl: https://t.example\njekyll-archives:\n  enabled: [tags, categories]\n  permalinks: { tag: /t/:name/ }\n',
  '_posts/2014-03-12-a.md':
    '---\ntitle: A\ntags: [Low Water, C++]\ncategories: [sea]\n---\n[1](/t/low-water/) [2](/category/sea/) [3](https://t.example/t/c/) [4](/t/none/)\n',
  '_posts/2014-03-13-b.md': '---\ntitle: B\ntags: [low-water]\ncategories: [sea]\n---\nWords.\n',
};

test('lists of Jekyll that a plugin made', async () => {
  const content = await temporaryFolder();
  await importInto(content, archiveOf(jekyll));
  const files = await filesIn(content);
  expect(files['articles/2014/a.md']).toContain('[1](/tags/low-water/) [2](/categories/sea/) [3](/tags/c-plus-plus/) 4');
  expect(files['hashtags.yaml']).toBe('- label: Low Water\n  aliases:\n    - /t/low-water/\n- label: C++\n  aliases:\n    - /t/c/\n');
  expect(files['categories.yaml']).toBe('- slug: sea\n  name: sea\n  aliases:\n    - /category/sea/\n');
  expect(await problemsIn(content)).toEqual([]);
  // A second run adds nothing and asks nothing.
  const { report } = await importInto(content, archiveOf(jekyll));
  expect(await filesIn(content)).toEqual(files);
  expect(report.proposals).toEqual([]);
});

test('lists of Hugo, which mostly keep their addresses', async () => {
  const content = await temporaryFolder();
  await importInto(
    content,
    archiveOf({
      'hugo.toml': 'title = "T"\nbaseURL = "https://t.example/blog/"\n',
      'content/posts/a.md':
        '---\ntitle: A\ndate: 2020-01-01\ntags: [C++, moon, R & D]\ncategories: [Deep Sea]\n---\n[1](/blog/tags/moon/) [2](/tags/c++/)\n',
    }),
  );
  const files = await filesIn(content);
  expect(files['articles/2020/a.md']).toContain('[1](/tags/moon/) [2](/tags/c-plus-plus/)');
  expect(files['hashtags.yaml']).toBe('- label: C++\n  aliases:\n    - /tags/c++/\n- label: R & D\n  aliases:\n    - /tags/r-d/\n');
  expect(files['categories.yaml']).not.toContain('aliases');
  expect(await problemsIn(content)).toEqual([]);
});

test('what the publication had is not changed; the report asks', async () => {
  const content = await temporaryFolder();
  mkdirSync(content, { recursive: true });
  const site = 'name: N\nurl: https://n.example/\nlanguage: en\ntimeZone: UTC\ntagline: T\ndescription: D.\n';
  writeFileSync(`${content}/site.yaml`, site);
  writeFileSync(`${content}/categories.yaml`, '- slug: sea\n  name: Sea\n');
  writeFileSync(`${content}/hashtags.yaml`, '- label: Low Water\n  aliases: [/t/low-water/]\n- label: C++\n  slug: cpp\n');
  const { report } = await importInto(content, archiveOf(jekyll));
  const files = await filesIn(content);
  expect(files['hashtags.yaml']).toBe('- label: Low Water\n  aliases: [/t/low-water/]\n- label: C++\n  slug: cpp\n');
  expect(files['articles/2014/a.md']).toContain('[3](/tags/cpp/)');
  expect(report.proposals).toEqual([
    'Should /t/c/ lead to the hashtag C++? Then write it among the `aliases` there.',
    'Should /category/sea/ lead to the category sea? Then write it among the `aliases` there.',
  ]);
});

test('lists of WordPress, by their names in addresses', async () => {
  const content = await temporaryFolder();
  const term = (domain: string, name: string, words: string): string =>
    `<category domain="${domain}" nicename="${name}"><![CDATA[${words}]]></category>`;
  const export1 = `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="x" xmlns:content="y" xmlns:excerpt="z"><channel>
<title>T</title><link>https://t.example</link>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Quill</wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>water</wp:category_nicename><wp:cat_name>Water</wp:cat_name></wp:category>
<wp:category><wp:category_nicename>tides-2</wp:category_nicename><wp:category_parent>water</wp:category_parent><wp:cat_name>Tides</wp:cat_name></wp:category>
<item><title>A</title><link>https://t.example/a/</link><dc:creator>ada</dc:creator><content:encoded><![CDATA[<p>See <a href="https://t.example/tag/low/">low</a> and <a href="/category/water/tides-2/">tides</a>.</p>]]></content:encoded>
<wp:post_id>1</wp:post_id><wp:post_date>2020-01-01 10:00:00</wp:post_date><wp:post_name>a</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
${term('post_tag', 'low', 'Low Water')}${term('category', 'tides-2', 'Tides')}</item></channel></rss>`;
  await importInto(content, archiveOf({ 'export.xml': export1 }));
  const files = await filesIn(content);
  expect(files['articles/2020/a.md']).toContain('See [low](/tags/low-water/) and [tides](/categories/water/tides-2/).');
  expect(files['hashtags.yaml']).toBe('- label: Low Water\n  aliases:\n    - /tag/low/\n');
  expect(files['categories.yaml']).toContain('aliases:\n        - /category/water/tides-2/\n');
  expect(files['authors/ada-quill.yaml']).toContain('aliases:\n  - /author/ada/\n');
  expect(await problemsIn(content)).toEqual([]);
});
