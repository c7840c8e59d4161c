/** An export of WordPress (WXR), written by a test. */

/** `more`: XML of its own. `title`, `content`, `excerpt`, `link`, `guid` and `creator` as WordPress names them; others begin with `wp:`. */
export function item(fields: Readonly<Record<string, string>>, more = ''): string {
  const { title = '', content = '', excerpt = '', ...own } = fields;
  const lines = Object.entries({ post_type: 'post', status: 'publish', ...own }).map(([name, value]) =>
    name === 'link' || name === 'guid' || name === 'creator' ? '' : `<wp:${name}><![CDATA[${value}]]></wp:${name}>`,
  );
  return `<item><title><![CDATA[${title}]]></title><link>${own['link'] ?? ''}</link><guid isPermaLink="false">${own['guid'] ?? ''}</guid>
<dc:creator><![CDATA[${own['creator'] ?? 'ada'}]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[${excerpt}]]></excerpt:encoded>${lines.join('')}${more}</item>`;
}

/** With an author and two categories. */
export function exportOf(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- made by a test -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Tide &amp; Time</title><link>https://tide.example</link><description>On water</description><language>en-GB</language>
<wp:author><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_email><![CDATA[ada@secret.example]]></wp:author_email><wp:author_display_name><![CDATA[Ada Quill]]></wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>sea</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[The Sea]]></wp:cat_name></wp:category>
<wp:category><wp:category_nicename>tides</wp:category_nicename><wp:category_parent>sea</wp:category_parent><wp:cat_name><![CDATA[Tides]]></wp:cat_name></wp:category>
${items.join('\n')}
</channel></rss>`;
}
