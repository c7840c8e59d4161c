/** The text of an article as the HTML of a feed of any format. */
import { escapeHtml } from '../base/html.ts';
import { type Attributes, rewriteHtml } from '../base/rewrite-html.ts';
import type { FeedItem } from '../views/feed.ts';
import { absoluteAddresses } from './absolute-addresses.ts';

/** `body`: the text, rendered for a feed. */
export function itemHtml({ link, opening, language, direction }: FeedItem, body: string, feedLanguage: string): string {
  const text = forReaders(body, link);
  const marked =
    language !== feedLanguage || direction === 'rtl' ? `<div lang="${escapeHtml(language)}" dir="${direction}">${text}</div>` : text;
  return opening.map((text) => `<p><em>${escapeHtml(text)}</em></p>`).join('') + marked;
}

/**
 * No script and no style: a feed reader runs and applies none. No ids: it may show several articles on one page, whose notes have the same ids, and links
 * to a place within a text lead to the page of the article. Complete addresses.
 */
function forReaders(html: string, page: string): string {
  return rewriteHtml(html, {
    element: (name, attributes) => (['script', 'style', 'link'].includes(name) ? null : absoluteAddresses(withoutIds(attributes), page)),
  });
}

function withoutIds(attributes: Attributes): Attributes {
  const names = Object.keys(attributes).filter((name) => !['id', 'aria-labelledby', 'aria-describedby'].includes(name));
  return names.length === Object.keys(attributes).length
    ? attributes
    : Object.fromEntries(names.map((name) => [name, attributes[name] ?? '']));
}
