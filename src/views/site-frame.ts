/** The frame of every page: masthead, menu, footer. */
import { directionOf } from '../model/direction.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import type { Picture } from '../model/article.ts';
import type { ChosenColours } from '../schema/legible-colours.ts';
import { type FrameReader, frameReader } from './frame-reader.ts';
import { linksByHost } from './host-names.ts';
import { type IconLink, iconLinks } from './icons.ts';
import type { Link } from './link.ts';
import { unsolvedLink } from './pages/problems.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface MenuItem extends Link {
  /** The value of `aria-current`. `page`: the page itself; `true`: a page below it. */
  readonly current?: 'page' | 'true';
}

export interface SiteFrame {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly home: MenuItem;
  readonly menu: readonly MenuItem[];
  readonly search: MenuItem;
  /** The address of the names that the search dialog suggests. */
  readonly searchNames: string;
  /** Top categories with articles, at most eight. */
  readonly subjects: readonly Link[];
  /** Links to all lists. */
  readonly lists: readonly Link[];
  readonly pages: readonly Link[];
  readonly feeds: Link;
  /** The publication elsewhere. */
  readonly social: readonly Link[];
  readonly reader: FrameReader;
  /** Shown in place of the name. */
  readonly logo?: Picture;
  /** The same on a cover. Absent: the name stands there. */
  readonly coverLogo?: Picture;
  readonly icons: readonly IconLink[];
  /** Those that the publication chooses. */
  readonly colours?: ChosenColours;
  /** Shown in a preview above every page while the content has problems. In English, as the problems are. */
  readonly unsolved?: ReturnType<typeof unsolvedLink>;
  readonly copyright?: string | undefined;
  readonly words: {
    readonly skip: string;
    readonly menu: string;
    readonly breadcrumbs: string;
    /** The accessible name of the links in the footer. */
    readonly listsAndPages: string;
    readonly madeWith: string;
    readonly searchLabel: string;
    readonly searchHint: string;
    readonly namesAndTitles: string;
    /** Of a link to all results: "{query}" stands for what is typed. */
    readonly allWith: string;
    readonly close: string;
  };
}

const subjectLimit = 8;

/** The frame of the page at `here`. Pages with the same current item of the menu share one object, which is hashed and rendered once. */
export function siteFrame(publication: Publication, here: string): SiteFrame {
  const { common, known } = framesOf(publication);
  const { home } = publication.urls;
  const marked = (item: Link): MenuItem => ({ ...item, ...currentOf(item.href, here, home) });
  const items = { home: marked(common.home), menu: common.menu.map(marked), search: marked(common.search) };
  const place = [items.home, ...items.menu, items.search].map(({ current = '' }) => current).join();
  const frame = known.get(place) ?? { ...common, ...items };
  known.set(place, frame);
  return frame;
}

/** What all frames of a publication share, and the frames made so far, by their current items. */
const framesOf = onceFor((publication: Publication): { readonly common: SiteFrame; readonly known: Map<string, SiteFrame> } => {
  const { site, urls, pages, categories, articlesInCategory, unsolved, logo, coverLogo } = publication;

  const words = wordsFor(site.language);
  const common = {
    language: site.language,
    direction: directionOf(site.language),
    name: site.name,
    tagline: site.tagline,
    description: site.description,
    home: { label: words.home, href: urls.home },
    menu: site.navigation.map(({ label, to }) => ({ label, href: urls.within(to) })),
    search: { label: words.search, href: urls.search },
    searchNames: urls.searchNames,
    subjects: categories.roots
      .flatMap((path) => categories.byPath.get(path) ?? [])
      .filter(({ path }) => articlesInCategory.has(path))
      .slice(0, subjectLimit)
      .map(({ name, path }) => ({ label: name, href: urls.category(path) })),
    lists: [
      { label: words.categories, href: urls.categories },
      { label: words.hashtags, href: urls.hashtags },
      { label: words.authors, href: urls.authors },
      { label: site.numbering === 'monthly' ? words.numbers : words.archive, href: urls.archive },
    ],
    pages: pages.map(({ title, href }) => ({ label: title, href })),
    feeds: { label: words.feeds.heading, href: urls.feeds },
    social: linksByHost(site.social),
    reader: frameReader({ site, urls }),
    icons: iconLinks(publication),
    ...{
      ...(logo && { logo }),
      ...(coverLogo && { coverLogo }),
      ...(site.colours && { colours: site.colours }),
    },
    ...(unsolved === undefined ? {} : { unsolved: unsolvedLink(unsolved, urls) }),
    copyright: site.copyright,
    words: {
      skip: words.skipToContent,
      menu: words.menu,
      breadcrumbs: words.breadcrumbs,
      listsAndPages: words.listsAndPages,
      madeWith: words.madeWith,
      searchLabel: words.searchLabel,
      searchHint: words.searchHint,
      namesAndTitles: words.namesAndTitles,
      allWith: words.allWith('{query}'),
      close: words.close,
    },
  };
  return { common, known: new Map() };
});

function currentOf(href: string, here: string, home: string): Pick<MenuItem, 'current'> {
  if (href === here) return { current: 'page' };
  return href !== home && here.startsWith(href) ? { current: 'true' } : {};
}
