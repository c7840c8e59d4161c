import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('an export of Ghost: HTML, else Lexical or Mobiledoc; nothing of users but their names, nothing of settings', async () => {
  const content = await temporaryFolder();
  const lexical = {
    root: {
      type: 'root',
      children: [
        { type: 'heading', tag: 'h3', children: [{ type: 'extended-text', text: 'Low', format: 0 }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Very ', format: 0 },
            { type: 'text', text: 'low', format: 3 },
            { type: 'link', url: '__GHOST_URL__/high/', children: [{ type: 'text', text: ' water' }] },
          ],
        },
        { type: 'codeblock', code: 'a < b', language: 'js' },
        { type: 'bookmark', url: 'https://x.example/', metadata: { title: 'A <page>' } },
      ],
    },
  };
  const mobiledoc = {
    version: '0.3.1',
    atoms: [['soft-return', '', {}]],
    cards: [['markdown', { markdown: 'From **cards**.' }]],
    markups: [['em'], ['a', ['href', 'https://x.example/']]],
    sections: [
      [
        1,
        'p',
        [
          [0, [0], 1, 'Old'],
          [1, [], 0, 0],
          [0, [1], 1, 'link'],
        ],
      ],
      [10, 0],
    ],
  };
  const post = {
    status: 'published',
    published_at: '2020-01-02T03:04:05.000Z',
    updated_at: '2020-01-02T10:00:00.000Z',
    visibility: 'public',
    type: 'post',
  };
  const data = {
    posts: [
      {
        ...post,
        id: 'a1',
        slug: 'high',
        title: 'High',
        html: '<p>Water &amp; wind.</p><div class="kg-signup-card">Sign up!</div>',
        feature_image: '__GHOST_URL__/content/images/x.png',
        featured: 1,
      },
      { ...post, id: 'a2', slug: 'low', title: 'Low', lexical: JSON.stringify(lexical), custom_excerpt: 'On ebb.' },
      { ...post, id: 'a3', slug: 'old', title: 'Old', mobiledoc: JSON.stringify(mobiledoc), html: '' },
      { ...post, id: 'a4', slug: 'paid', title: 'Paid', visibility: 'paid', html: '<p>Gold.</p>' },
      { ...post, id: 'a5', slug: 'about', title: 'About', type: 'page', html: '<p>Us.</p>' },
    ],
    users: [{ id: 'u1', name: 'Ada Quill', slug: 'ada', email: 'ada@secret.example', password: '$2a$secret', bio: 'A pilot.' }],
    posts_authors: [1, 2, 3, 4].map((number) => ({ post_id: `a${number}`, author_id: 'u1', sort_order: 0 })),
    tags: [
      { id: 't1', name: 'Moon' },
      { id: 't2', name: '#internal', visibility: 'internal' },
    ],
    posts_tags: [
      { post_id: 'a1', tag_id: 't2', sort_order: 0 },
      { post_id: 'a1', tag_id: 't1', sort_order: 1 },
    ],
    settings: [{ key: 'stripe_secret_key', value: 'sk_secret' }],
  };
  const { what, report } = await importInto(content, archiveOf({ 'export.json': JSON.stringify({ db: [{ meta: {}, data }] }) }));
  expect(what).toBe('an export of Ghost with 5 posts and pages');
  const files = await filesIn(content);
  expect(files['articles/2020/high.md']).toContain(
    'authors: [ada-quill]\ncategories: [archive]\nhashtags: [featured, Moon]\naliases: [/high/]\nformerIds: [a1]\nimported: 2026-11-29\n---\n\nWater & wind.\n',
  );
  expect(files['articles/2020/high.md']).toContain('published: 2020-01-02T03:04:05Z\nauthors');
  expect(files['articles/2020/low.md']).toContain(
    '## Low\n\nVery ***low***[ water](/articles/high/)\n\n```js\na < b\n```\n\n[A \\<page>](https://x.example/)\n'.replace(
      '***low***[ water]',
      '***low*** [water]',
    ),
  );
  expect(files['articles/2020/old.md']).toContain('*Old*\\\n[link](https://x.example/)\n\nFrom **cards**.\n');
  expect(files['articles/2020/paid.md']).toContain('draft: true');
  expect(files['pages/about.md']).toContain('aliases: [/about/]'.replace('aliases: [/about/]', 'title: About'));
  expect(files['authors/ada-quill.yaml']).toBe('name: Ada Quill\nbio: A pilot.\naliases:\n  - /author/ada/\n');
  expect(JSON.stringify([files, report])).not.toMatch(/secret|Sign up/);
  expect(await problemsIn(content)).toEqual([]);
});

test('an export of Substack', async () => {
  const content = await temporaryFolder();
  const picture = 'https://substackcdn.com/image/fetch/w_1456,c_limit/https%3A%2F%2Fbucket.example%2Fa.png';
  const { what, report } = await importInto(
    content,
    archiveOf({
      'posts.csv':
        'post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle\n1.first-tide,2021-05-01T10:00:00.000Z,true,,newsletter,everyone,"The ""first"" tide",On water\n2.gold,2021-05-02T10:00:00.000Z,true,,newsletter,only_paid,Gold,\n3.lost,2021-05-03T10:00:00.000Z,true,,newsletter,everyone,Lost,\n',
      'posts/1.first-tide.html': `<p>It comes<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>.</p><div class="captioned-image-container"><figure><a href="${picture}"><div><picture><source srcset="x"><img src="${picture}" alt="A tide"></picture></div></a><figcaption>High.</figcaption></figure></div><p class="button-wrapper"><a class="button primary" href="https://x.example/subscribe">Subscribe now</a></p><div class="subscription-widget-wrap"><form><input type="email"></form>Thanks for reading!</div><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Twice a day.</p></div></div>`,
      'posts/2.gold.html': '<p>Gold.</p>',
      'email_list.tides.csv': 'email\nreader@secret.example\n',
    }),
    { from: 'https://tides.substack.com' },
  );
  expect(what).toBe('an export of Substack with 3 posts');
  const files = await filesIn(content);
  const first = files['articles/2021/first-tide.md'] ?? '';
  expect(first).toContain('title: The "first" tide\nstandfirst: On water\npublished: 2021-05-01T10:00:00');
  expect(first).toContain('formerIds:\n  - https://tides.substack.com/p/first-tide\n');
  expect(first).toContain('It comes[^1].');
  expect(first).toContain('(https://bucket.example/a.png)');
  expect(first).toContain('[^1]: Twice a day.');
  expect(first).not.toMatch(/Thanks for reading|Subscribe now|substackcdn/);
  expect(files['articles/2021/gold.md']).toContain('draft: true');
  expect(report.skipped.map(({ place }) => place)).toEqual(['3.lost']);
  expect([...report.hosts]).toEqual([['bucket.example', 1]]);
  expect(JSON.stringify([files, report])).not.toContain('secret.example');
  expect(await problemsIn(content)).toEqual([]);
});

test('an export of Medium', async () => {
  const content = await temporaryFolder();
  await importInto(
    content,
    archiveOf({
      'posts/2019-03-01_The-first-tide-0a1b2c3d4e5f.html': `<!DOCTYPE html><html><head><title>The first tide</title><style>* { color: red }</style></head><body><article class="h-entry">
<header><h1 class="p-name">The first tide</h1></header><section data-field="subtitle" class="p-summary">On water.</section>
<section data-field="body" class="e-content"><section><div><h3 class="graf graf--h3 graf--title">The first tide</h3><p class="graf">It comes.</p><h3>High</h3><p>Water.</p></div></section></section>
<footer><p>By <a href="https://medium.com/@ada" class="p-author h-card">Ada Quill</a> on <a href="https://medium.com/p/0a1b2c3d4e5f"><time class="dt-published" datetime="2019-03-01T10:00:00.000Z">March 1, 2019</time></a>.</p><p><a href="https://medium.com/@ada/the-first-tide-0a1b2c3d4e5f" class="p-canonical">Canonical link</a></p></footer></article></body></html>`,
      'posts/draft_Half-1111111111aa.html':
        '<article><h1 class="p-name">Half</h1><section data-field="body" class="e-content"><p>Not yet.</p></section></article>',
      'ips/ips-1.html': '<p>127.0.0.1 secret</p>',
    }),
  );
  const files = await filesIn(content);
  expect(files['articles/2019/the-first-tide.md']).toBe(`---
title: The first tide
standfirst: On water.
published: 2019-03-01T10:00:00Z
authors: [ada-quill]
categories: [archive]
aliases:
  - /@ada/the-first-tide-0a1b2c3d4e5f
formerIds:
  - https://medium.com/p/0a1b2c3d4e5f
imported: 2026-11-29
---

It comes.

## High

Water.
`);
  expect(files['articles/half.md']).toContain('draft: true');
  expect(JSON.stringify(files)).not.toContain('secret');
});

test('feeds as files', async () => {
  const rss = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tides</title><link>https://t.example/</link><language>en</language>
<item><title>Caf\u00e9 &amp; sea</title><link>https://t.example/a/</link><guid>tag:t.example,2020:a</guid><pubDate>Wed, 01 Jan 2020 10:00:00 GMT</pubDate><author>ada@x.example (Ada Quill)</author><category>Moon</category><description>Short.</description><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tides</title><link rel="self" href="https://t.example/f"/><link href="https://t.example/"/>
<entry><title type="html">B &amp;amp; sea</title><link href="https://t.example/b.html"/><id>urn:uuid:1</id><published>2020-02-01T00:00:00Z</published><updated>2020-03-01T00:00:00Z</updated><author><name>Ada Quill</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <em>two</em> three.<br/>four</p></div></content></entry></feed>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tides',
    home_page_url: 'https://t.example/',
    items: [
      {
        id: '3',
        url: 'https://t.example/c',
        title: 'C',
        content_text: 'Plain <text>.\n\nTwo.',
        date_published: '2020-04-01',
        tags: ['Moon'],
      },
    ],
  });
  const content = await temporaryFolder();
  expect((await importInto(content, archiveOf({ 'f.xml': Buffer.from(rss, 'latin1') }))).what).toBe('a feed (RSS)');
  expect((await importInto(content, archiveOf({ 'f.atom': atom }))).what).toBe('a feed (Atom)');
  expect((await importInto(content, archiveOf({ 'f.json': json }))).what).toBe('a feed (JSON)');
  const files = await filesIn(content);
  expect(files['articles/2020/a.md']).toContain(
    'title: Café & sea\nstandfirst: Short.\npublished: 2020-01-01T10:00:00Z\nauthors: [ada-quill]\n',
  );
  expect(files['articles/2020/a.md']).toContain('formerIds:\n  - tag:t.example,2020:a\n');
  expect(files['articles/2020/b.md']).toContain('title: B & sea\npublished: 2020-02-01T00:00:00Z\nupdated: 2020-03-01T00:00:00Z');
  expect(files['articles/2020/b.md']).toContain('One *two* three.\\\nfour\n');
  expect(files['articles/2020/c.md']).toContain('Plain \\<text>.\n\nTwo.\n');
  expect(await problemsIn(content)).toEqual([]);
});

test('of an export of Ghost that ends in the middle, what is there is read, and the end is said', async () => {
  const content = await temporaryFolder();
  const post = { id: 'a', slug: 'a', title: 'A', status: 'published', published_at: '2020-01-02T03:04:05.000Z', html: '<p>Words.</p>' };
  const whole = JSON.stringify({ db: [{ data: { posts: [post, { ...post, id: 'b', slug: 'b' }] } }] });
  const { what, report } = await importInto(content, archiveOf({ 'export.json': whole.slice(0, -30) }));
  expect(what).toBe('an export of Ghost with 1 posts and pages');
  expect(Object.keys(await filesIn(content))).toContain('articles/2020/a.md');
  expect(report.skipped).toEqual([{ place: 'export.json', what: 'a file', why: 'It ends in the middle.' }]);
});

test('a feed with ampersands that begin no entity', async () => {
  const content = await temporaryFolder();
  const item = (title: string, link: string, text: string): string =>
    `<item><title>${title}</title><link>${link}</link><pubDate>Wed, 01 Jan 2020 10:00:00 GMT</pubDate><enclosure url="https://x.example/a?b=1&c=2"/><description>${text}</description></item>`;
  const rss = `<rss version="2.0"><channel><title>Salt & sand</title><link>https://x.example/</link>${item('Salt & water; more', 'https://x.example/salt/?a=1&b=2', '&lt;p&gt;R&D, R&amp;D &#38; &nbsp;so on&lt;/p&gt;')}${item('Sand', 'https://x.example/sand/', 'Words &')}</channel></rss>`;
  const { report } = await importInto(content, archiveOf({ 'feed.xml': rss }));
  expect(report.texts.map(({ place }) => place)).toEqual(['item 1, Salt & water; more', 'item 2, Sand']);
  const files = await filesIn(content);
  expect(files['articles/2020/salt.md']).toContain('title: Salt & water; more\n');
  expect(files['articles/2020/salt.md']).toMatch(/\n\nR\\&D, R\\&D & \s*so on\n$/);
  expect(JSON.stringify(report.texts[0]?.notes)).toContain('https://x.example/a?b=1&c=2');
});
