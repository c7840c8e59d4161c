/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import type { FeedItem, FeedView } from '../../views/feed.ts';
import { itemHtml } from './item-html.ts';

/** `bodies` holds the text of each item as HTML, rendered for a feed, in the order of the items. */
export function renderJsonFeed(view: FeedView, bodies: readonly string[]): string {
  const { title, description, language, home, addresses, items } = view;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: addresses.jsonFeed,
    description,
    language,
    items: items.map((item, index) => jsonItem(item, bodies[index] ?? '', language)),
  });
}

function jsonItem(item: FeedItem, body: string, feedLanguage: string) {
  const { iri, title, link, published, updated, authors, subjects, standfirst, language, picture } = item;
  return {
    id: iri,
    url: link,
    title,
    ...(standfirst === undefined ? {} : { summary: standfirst }),
    content_html: itemHtml(item, body, feedLanguage),
    ...(picture ? { image: picture.href } : {}),
    date_published: new Date(published).toISOString(),
    ...(updated === published ? {} : { date_modified: new Date(updated).toISOString() }),
    authors: authors.map(({ label, href }) => ({ name: label, url: href })),
    tags: subjects,
    ...(language === feedLanguage ? {} : { language }),
  };
}
