/** Names of feeds and their items that outlive an address. */
import { slugOf } from '../../addresses/slug.ts';
import { onceFor } from '../../model/once-for.ts';
import type { Publication } from '../../model/publication.ts';

/** A tag (RFC 4151). `name` is a path of the site, or a word. */
export function feedIri(name: string, publication: Publication): string {
  return `${beginningOf(publication)}${encodeURI(name.replace(/^\//, ''))}`;
}

/** The authority is that of the settings; the default is the present host, and the year of the first article. */
const beginningOf = onceFor(({ site, articles }: Publication): string => {
  const [first = '1970'] = articles.flatMap(({ published }) => published?.day.slice(0, 4) ?? []).slice(-1);
  const authority = site.feedAuthority ?? `${new URL(site.url).hostname},${first}`;
  return `tag:${authority}:${encodeURI(`${slugOf(site.name)}/`)}`;
});
