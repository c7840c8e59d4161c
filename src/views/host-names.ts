/** What links to other sites are called: by their host. */
import type { Link } from './link.ts';

/** Hosts that people know by another name. */
const names: ReadonlyMap<string, string> = new Map([
  ['bsky.app', 'Bluesky'],
  ['codeberg.org', 'Codeberg'],
  ['facebook.com', 'Facebook'],
  ['github.com', 'GitHub'],
  ['gitlab.com', 'GitLab'],
  ['instagram.com', 'Instagram'],
  ['linkedin.com', 'LinkedIn'],
  ['lobste.rs', 'Lobsters'],
  ['news.ycombinator.com', 'Hacker News'],
  ['reddit.com', 'Reddit'],
  ['tildes.net', 'Tildes'],
  ['youtube.com', 'YouTube'],
]);

/** Each with its own label, else the name of its host; from the second link of one name on, with a number. An address that comes twice is one link. */
export function linksByHost(sites: readonly { readonly url: string; readonly label?: string | undefined }[]): readonly Link[] {
  const count = new Map<string, number>();
  return [...new Map(sites.map((site) => [site.url, site])).values()].map(({ url, label = hostName(url) }) => {
    const nth = (count.get(label) ?? 0) + 1;
    count.set(label, nth);
    return { label: nth === 1 ? label : `${label} ${nth}`, href: url };
  });
}

/** In the letters in which it is written: `URL` would have `münchen.example` in those of the network. */
function hostName(address: string): string {
  const [, written = address] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address) ?? [];
  const host = written.toLowerCase().replace(/^(?:www|old|m)\.(?=.*\.)/, '');
  return names.get(host) ?? host;
}
