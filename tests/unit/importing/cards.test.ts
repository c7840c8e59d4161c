/** What editors make of several elements: cards of Ghost, blocks of WordPress. */
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exportOf, item } from '../../support/wordpress-export.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('cards of Ghost', async () => {
  const html = [
    '<figure class="kg-card kg-bookmark-card kg-card-hascaption"><a class="kg-bookmark-container" href="https://x.example/p"><div class="kg-bookmark-content"><div class="kg-bookmark-title">A page</div><div class="kg-bookmark-description">About it</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://x.example/i.png" alt=""><span class="kg-bookmark-author">X</span></div></div><div class="kg-bookmark-thumbnail"><img src="https://x.example/t.png" alt=""></div></a><figcaption>Its caption</figcaption></figure>',
    '<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">A <strong>callout</strong>.</div></div>',
    '<div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">More</h4><button class="kg-toggle-card-icon"><svg></svg></button></div><div class="kg-toggle-content"><p>Hidden.</p></div></div>',
    '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://x.example/r.pdf" title="Download"><div class="kg-file-card-contents"><div class="kg-file-card-title">Report</div><div class="kg-file-card-caption">All of it</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">r.pdf</div><div class="kg-file-card-filesize">1 MB</div></div></div></a></div>',
    '<div class="kg-card kg-audio-card"><img src="" alt="audio-thumbnail" class="kg-audio-thumbnail kg-audio-hide"><div class="kg-audio-player-container"><audio src="https://x.example/t.mp3"></audio><div class="kg-audio-title">The talk</div><div class="kg-audio-player"><span class="kg-audio-current-time">0:00</span></div></div></div>',
    '<p>The end.</p>',
  ].join('');
  const content = await temporaryFolder();
  const post = { id: 'g', title: 'Cards', slug: 'cards', status: 'published', published_at: '2022-01-05T09:00:00.000Z', html };
  await importInto(content, archiveOf({ 'export.json': JSON.stringify({ db: [{ data: { posts: [post] } }] }) }));
  const file = (await filesIn(content))['articles/2022/cards.md'] ?? '';
  expect(file.slice(file.lastIndexOf('---\n') + 4)).toBe(`
[A page](https://x.example/p)

About it

Its caption

> 💡 A **callout**.

<details>

<summary>More</summary>

Hidden.

</details>

[Report](https://x.example/r.pdf) (r.pdf, 1 MB)

All of it

[The talk](https://x.example/t.mp3)

The end.
`);
});

test('blocks of WordPress', async () => {
  const html = `<!-- wp:gallery --><figure class="wp-block-gallery"><figure class="wp-block-image"><img src="https://x.example/a.png" alt="A"/><figcaption>One</figcaption></figure><figure class="wp-block-image"><img src="https://x.example/b.png" alt="B"/></figure><figcaption>Both <em>of</em> them</figcaption></figure><!-- /wp:gallery -->
<!-- wp:verse --><pre class="wp-block-verse">A verse
  in <em>lines</em></pre><!-- /wp:verse -->
<!-- wp:paragraph --><p>Before <iframe src="https://player.vimeo.com/video/1"></iframe>after.</p><!-- /wp:paragraph -->
<!-- wp:footnotes /-->`;
  const lead = item({
    post_type: 'attachment',
    post_id: '5',
    attachment_url: 'https://tide.example/a.png',
    excerpt: 'A <b>bold</b> caption',
  });
  const meta = '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>5</wp:meta_value></wp:postmeta>';
  const content = await temporaryFolder();
  const archive = exportOf(
    item({ title: 'Blocks', content: html, post_id: '1', post_date: '2020-01-01 10:00:00', post_name: 'blocks' }, meta),
    lead,
  );
  const { report } = await importInto(content, archiveOf({ 'export.xml': archive, 'a.png': dot, 'b.png': dot }));
  const file = (await filesIn(content))['articles/2020/blocks/index.md'] ?? '';
  expect(file).toContain('caption: A bold caption\n');
  expect(file.slice(file.lastIndexOf('---\n') + 4).replace(/-[0-9a-f]{10}/g, '-DIGEST')).toBe(`
![A](./a-DIGEST.png "One")

![B](./a-DIGEST.png)

Both *of* them

A verse\\
in *lines*

Before

[vimeo.com](https://vimeo.com/1)

after.
`);
  expect(report.texts[0]?.before.words).toBe(report.texts[0]?.after.words);
  expect(JSON.stringify(report.texts[0]?.notes)).not.toContain('footnotes');
});
