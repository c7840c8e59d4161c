/** The icon of the publication: the files that are made of it, and how pages name them. */
import { pathOfPicture } from '../addresses/picture-address.ts';
import { type RouteName, routes } from '../addresses/routes.ts';
import { directionOf } from '../model/direction.ts';
import type { PictureFile } from '../model/article.ts';
import { dayPaper } from '../model/marks.ts';
import type { Publication } from '../model/publication.ts';

/** The attributes of a `link`. */
export interface IconLink {
  readonly rel: 'icon' | 'apple-touch-icon' | 'manifest';
  readonly href: string;
  readonly type?: string;
  readonly sizes?: string;
}

/** A file with an address of its own, since browsers and phones ask for it there. */
export interface IconFile {
  /** Within the site. */
  readonly path: string;
  readonly picture: PictureFile;
  readonly form: {
    readonly format: 'ico' | 'png' | 'svg';
    /** In pixels. */
    readonly side: number;
    /** The colour behind transparent parts; absent: they stay so. */
    readonly ground?: string;
  };
}

/** What a browser shows that installs a site, or puts a link to it on a screen (w3.org/TR/appmanifest). */
export interface WebManifestView {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Addresses from the root of the host. */
  readonly home: string;
  readonly icons: readonly { readonly href: string; readonly side: number }[];
  /** # and six hexadecimal digits. */
  readonly paper: string;
}

/** In pixels: that of a tab on most screens, and those that phones ask for. */
const sides = { tab: 32, touch: 180, screen: [192, 512] } as const;

/**
 * One icon for tabs, that of phones from Apple, and the list of the others. The present versions of all browsers show an SVG
 * (caniuse.com/link-icon-svg); what names no icon, and programs that read no page, get `favicon.ico` at its own address (HTML, 4.6.7.8).
 */
export function iconLinks(publication: Publication): readonly IconLink[] {
  const { urls, replaced, hasPublicIcon } = publication;
  const made = new Set<RouteName>(iconRoutes(publication));
  const has = (route: RouteName): boolean => made.has(route) || replaced.has(route);
  return [
    ...(has('svgIcon')
      ? [{ rel: 'icon', href: urls.svgIcon, type: routes.svgIcon.type } as const]
      : has('favicon')
        ? [{ rel: 'icon', href: urls.favicon, sizes: `${sides.tab}x${sides.tab}` } as const]
        : hasPublicIcon
          ? [{ rel: 'icon', href: urls.publicIcon, type: routes.svgIcon.type } as const]
          : []),
    ...(has('touchIcon') ? [{ rel: 'apple-touch-icon', href: urls.touchIcon } as const] : []),
    ...(has('webManifest') ? [{ rel: 'manifest', href: urls.webManifest } as const] : []),
  ];
}

/** Without those in whose place `public/` has a file. */
export function iconFiles(publication: Publication): readonly IconFile[] {
  const { icon, replaced, site } = publication;
  if (!icon) return [];
  const forms = {
    favicon: { format: 'ico', side: sides.tab },
    svgIcon: { format: 'svg', side: icon.width },
    // A phone puts black behind it.
    touchIcon: { format: 'png', side: sides.touch, ground: dayPaper(site) },
  } as const;
  return iconRoutes(publication).flatMap((route) =>
    route === 'webManifest' || replaced.has(route) ? [] : [{ path: routes[route].pattern, picture: icon, form: forms[route] }],
  );
}

type IconRoute = 'favicon' | 'svgIcon' | 'touchIcon' | 'webManifest';

function iconRoutes({ icon }: Publication): readonly IconRoute[] {
  if (!icon) return [];
  return ['favicon', ...(isSvg(icon) ? (['svgIcon'] as const) : []), 'touchIcon', 'webManifest'];
}

/** Undefined where the publication has no icon of its own. */
export function webManifestView({ icon, site, urls }: Publication): WebManifestView | undefined {
  if (!icon) return undefined;
  const large = sides.screen.filter((side) => isSvg(icon) || side <= icon.width);
  const hrefOf = (side: number): string => urls.within(`/${encodeURI(pathOfPicture(icon, { format: 'png', width: side, height: side }))}`);
  return {
    name: site.name,
    language: site.language,
    direction: directionOf(site.language),
    home: urls.home,
    icons: (large.length === 0 ? [icon.width] : large).map((side) => ({ href: hrefOf(side), side })),
    paper: dayPaper(site),
  };
}

function isSvg({ path }: PictureFile): boolean {
  return /\.svg$/i.test(path);
}
