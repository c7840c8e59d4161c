/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import type { FeedView } from '../../views/feeds/feed.ts';
import type { FeedItem } from '../../views/feeds/feed-item.ts';

/** `htmls` holds the HTML of each item (`item-html.ts`), in the order of the items. */
export function renderJsonFeed(view: FeedView, htmls: readonly string[]): string {
  const { title, description, language, page, address, items } = view;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    description,
    language,
    items: items.map((item, index) => jsonItem(item, htmls[index] ?? '', language)),
  });
}

function jsonItem(item: FeedItem, html: string, feedLanguage: string) {
  const { iri, title, link, published, updated, authors, subjects, standfirst, language, picture } = item;
  return {
    id: iri,
    url: link,
    title,
    ...(standfirst === undefined ? {} : { summary: standfirst }),
    content_html: html,
    ...(picture ? { image: picture.href } : {}),
    date_published: new Date(published).toISOString(),
    ...(updated === published ? {} : { date_modified: new Date(updated).toISOString() }),
    authors: authors.map(({ label, href }) => ({ name: label, url: href })),
    tags: subjects,
    ...(language === feedLanguage ? {} : { language }),
  };
}
