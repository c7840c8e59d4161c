/** What a host should do with the site: which headers it sends, and which addresses lead elsewhere. One source for all hosts. */
import { feedName, feeds, isListFeed } from '../addresses/feeds.ts';
import { allRoutes, type Route, routes } from '../addresses/routes.ts';
import type { Urls } from '../addresses/urls.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import { feedAt } from './feeds/followed-lists.ts';
import { webManifestView } from './icons.ts';

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
  /** Files that are there for hosts of another kind, and for no reader. */
  readonly hidden: readonly string[];
}

export type Header = readonly [name: string, value: string];

/** One file, all below a folder, or every file of one name in the folders below one: paths from the root of the host. */
export type HeaderPlace = { readonly file: string } | { readonly folder: string } | { readonly below: string; readonly named: string };

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

/** Hosts know no ending of their own for these: `.xml` could be anything. */
const typed: readonly { readonly placeIn: (urls: Urls) => HeaderPlace; readonly type: string }[] = [
  ...feeds.map(({ path, type }) => ({ placeIn: fileAt(path), type })),
  { placeIn: fileAt(routes.feedList.pattern), type: routes.feedList.type },
  { placeIn: ({ within }) => ({ folder: within(folderOf(routes.archivedFeed)) }), type: routes.archivedFeed.type },
  ...allRoutes
    .filter(isListFeed)
    .map((route) => ({ placeIn: ({ within }: Urls) => ({ below: within(folderOf(route)), named: feedName }), type: route.type ?? '' })),
];

const ofManifest: (typeof typed)[number] = { placeIn: fileAt(routes.webManifest.pattern), type: routes.webManifest.type };

function fileAt(path: string): (urls: Urls) => HeaderPlace {
  return ({ within }) => ({ file: within(path) });
}

/** The folder above what varies: `/tags/[slug]/feed.xml` → `/tags/`. */
function folderOf({ pattern }: Pick<Route, 'pattern'>): string {
  return pattern.slice(0, pattern.indexOf('['));
}

export const hostView = onceFor((publication: Publication): HostView => {
  const { site, urls } = publication;
  const { protocol, host } = new URL(site.url);
  return {
    host,
    base: urls.home,
    notFound: urls.notFound,
    headers: protocol === 'https:' ? [...forAll, secureOnly] : forAll,
    exceptions: [
      { place: { folder: urls.within(routes.assets.pattern) }, headers: [forAssets] },
      ...[...typed, ...(webManifestView(publication) ? [ofManifest] : [])].map(({ placeIn, type }) => ({
        place: placeIn(urls),
        headers: [['Content-Type', `${type}; charset=utf-8`] as const],
      })),
    ],
    redirects: redirectsOf(publication),
    gone: publication.gone.map(({ path }) => urls.home.slice(0, -1) + path),
    hidden: allRoutes.filter(({ forHosts }) => forHosts).map(({ pattern }) => urls.within(pattern)),
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
