/** What an archive says about its categories and hashtags, beside their names. */
import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exportOf, item } from '../../support/wordpress-export.ts';

test('of WordPress: slugs and descriptions', async () => {
  const content = await temporaryFolder();
  const terms = `<wp:category><wp:category_nicename>eb</wp:category_nicename><wp:category_parent>sea</wp:category_parent><wp:cat_name><![CDATA[Ebb &amp; flow]]></wp:cat_name><wp:category_description><![CDATA[<p>On <em>water</em><script>x()</script>.</p>]]></wp:category_description></wp:category>
<wp:category><wp:category_nicename>unused</wp:category_nicename><wp:cat_name>Unused</wp:cat_name></wp:category>
<wp:tag><wp:tag_slug>cpp</wp:tag_slug><wp:tag_name><![CDATA[C++]]></wp:tag_name><wp:tag_description><![CDATA[A language.]]></wp:tag_description></wp:tag>
<wp:tag><wp:tag_slug>moon</wp:tag_slug><wp:tag_name><![CDATA[Moon]]></wp:tag_name></wp:tag>
<wp:tag><wp:tag_slug>moon</wp:tag_slug><wp:tag_name><![CDATA[Luna]]></wp:tag_name></wp:tag>`;
  const post = item(
    { title: 'A', post_id: '1', post_name: 'a', post_date_gmt: '2015-01-01 00:00:00', content: '<p>Words.</p>' },
    `<category domain="category" nicename="eb"><![CDATA[Ebb &amp; flow]]></category>${['C++', 'Moon', 'Luna'].map((name) => `<category domain="post_tag" nicename="x"><![CDATA[${name}]]></category>`).join('')}`,
  );
  const archive = archiveOf({ 'export.xml': exportOf(post).replace('<item>', `${terms}<item>`) });
  await importInto(content, archive);
  const files = await filesIn(content);
  expect(files['categories.yaml']).toBe(
    '- slug: sea\n  name: The Sea\n  aliases:\n    - /category/sea/\n  children:\n    - slug: eb\n      name: Ebb & flow\n      description: On water.\n      aliases:\n        - /category/sea/eb/\n',
  );
  expect(files['articles/2015/a.md']).toContain('categories: [sea/eb]\nhashtags: [C++, Moon, Luna]\n');
  expect(files['hashtags.yaml']).toBe('- label: C++\n  slug: cpp\n  description: A language.\n  aliases:\n    - /tag/x/\n');
  expect(await problemsIn(content)).toEqual([]);
  await importInto(content, archive);
  expect(await filesIn(content)).toEqual(files);
});

test('of Ghost: tags, but not internal ones', async () => {
  const content = await temporaryFolder();
  const posts = [{ id: 'a', slug: 'a', title: 'A', status: 'published', published_at: '2020-01-02T03:04:05.000Z', html: '<p>Words.</p>' }];
  const tags = [
    { id: 't1', name: 'Low water', slug: 'ebb', description: null, meta_description: 'What is left.' },
    { id: 't2', name: '#intern', slug: 'hash-intern', description: 'Secret.' },
  ];
  const posts_tags = tags.map(({ id }) => ({ post_id: 'a', tag_id: id }));
  await importInto(content, archiveOf({ 'export.json': JSON.stringify({ db: [{ data: { posts, tags, posts_tags } }] }) }));
  expect((await filesIn(content))['hashtags.yaml']).toBe(
    '- label: Low water\n  slug: ebb\n  description: What is left.\n  aliases:\n    - /tag/ebb/\n',
  );
  expect(await problemsIn(content)).toEqual([]);
});

test('a publication that has the category keeps what it says of it', async () => {
  const content = await temporaryFolder();
  await mkdir(content, { recursive: true });
  await writeFile(`${content}/categories.yaml`, '- slug: water\n  name: The Sea\n');
  const post = item(
    { title: 'A', post_id: '1', post_name: 'a', post_date_gmt: '2015-01-01 00:00:00', content: '<p>Words.</p>' },
    '<category domain="category" nicename="tides"><![CDATA[Tides]]></category>',
  );
  await importInto(content, archiveOf({ 'export.xml': exportOf(post) }));
  expect((await filesIn(content))['categories.yaml']).toBe(
    '- slug: water\n  name: The Sea\n  children:\n    - slug: tides\n      name: Tides\n      aliases:\n        - /category/sea/tides/\n',
  );
});
