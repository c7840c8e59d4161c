/** What a page says of itself to browsers, search engines and those who share it. */
import type { Publication } from '../model/publication.ts';
import type { Link } from './site-frame.ts';

export interface Head {
  /** Unique on the site. */
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  readonly siteName: string;
  readonly type: 'website' | 'article';
  readonly feed: Link;
  /** The style sheet with colours of the publication's own. */
  readonly colours?: string;
  /** Search engines are asked not to keep this page. */
  readonly hidden: boolean;
}

interface PageFacts {
  /** Absent on the home page, which is called like the site. */
  readonly title?: string;
  /** Absent or empty: that of the site. */
  readonly description?: string | undefined;
  readonly href: string;
  /** Absolute, when another page is the original. */
  readonly canonical?: string | undefined;
  readonly type?: 'article';
  readonly hidden?: boolean;
}

export function headOf({ site, urls }: Publication, { title, description, href, canonical, type, hidden }: PageFacts): Head {
  return {
    title: title === undefined ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`,
    description: description || site.description,
    canonical: canonical ?? urls.absolute(href),
    siteName: site.name,
    type: type ?? 'website',
    feed: { label: site.name, href: urls.feed },
    ...(site.colours ? { colours: urls.colours } : {}),
    hidden: hidden ?? false,
  };
}
