/** What a host should do with the site: which headers it sends, and which addresses lead elsewhere. One source for all hosts. */
import { feeds } from '../addresses/feeds.ts';
import { type RouteName, routeOf, routes } from '../addresses/routes.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import { feedAt } from './feeds/followed-lists.ts';

export interface HostView {
  /** `example.org`. */
  readonly host: string;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** The page for addresses that do not exist. */
  readonly notFound: string;
  /** For everything below `base`. */
  readonly headers: readonly Header[];
  /** For some of it, beside those. */
  readonly exceptions: readonly { readonly place: HeaderPlace; readonly headers: readonly Header[] }[];
  /** Addresses from the root of the host, decoded. No address leads to one that leads on. */
  readonly redirects: readonly HostRedirect[];
  /** What was withdrawn: addresses from the root of the host, decoded. A page there says why. */
  readonly gone: readonly string[];
}

export type Header = readonly [name: string, value: string];

/** One file, or all below a folder: paths from the root of the host. */
export type HeaderPlace = { readonly file: string } | { readonly folder: string };

export interface HostRedirect {
  /** Decoded. */
  readonly from: string;
  /** Encoded, as in a link. */
  readonly to: string;
}

/** Only a host can say `frame-ancestors`; the rest of the security policy is in each page. */
const forAll: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** Promises that the host will answer https for a year, which a site at an http address must not do. */
const secureOnly: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** The names of these files change with their content. */
const forAssets: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

export const hostView = onceFor((publication: Publication): HostView => {
  const { site, urls } = publication;
  const { protocol, host } = new URL(site.url);
  const typed = (['feedList'] satisfies RouteName[]).map((name) => ({ path: routes[name].pattern, type: routeOf(name).type ?? '' }));
  return {
    host,
    base: urls.home,
    notFound: urls.notFound,
    headers: protocol === 'https:' ? [...forAll, secureOnly] : forAll,
    exceptions: [
      { place: { folder: urls.within(routes.assets.pattern) }, headers: [forAssets] },
      // Hosts know no ending of their own for these.
      ...[...feeds, ...typed].map(({ path, type }) => ({
        place: { file: urls.within(path) },
        headers: [['Content-Type', `${type}; charset=utf-8`] as const],
      })),
    ],
    redirects: redirectsOf(publication),
    gone: publication.gone.map(({ path }) => urls.home.slice(0, -1) + path),
  };
});

/** Former addresses of lists take their feeds along: feed readers read no page that leads on. */
function redirectsOf(publication: Publication): readonly HostRedirect[] {
  const base = publication.urls.home.slice(0, -1);
  return publication.redirects.flatMap(({ from, to }) => {
    const feed = from.endsWith('/') ? feedAt(to, publication) : undefined;
    return [{ from: base + from, to }, ...(feed ? [{ from: `${base}${from}${feed.href.slice(to.length)}`, to: feed.href }] : [])];
  });
}
