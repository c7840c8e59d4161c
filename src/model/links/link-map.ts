/** All targets of links. */
import type { Clock } from '../content-files.ts';
import type { Urls } from '../../addresses/urls.ts';

/** A page as the target of a link. */
export interface Destination {
  readonly href: string;
  /** The ids on it; absent if they do not come from a text. */
  readonly anchors?: readonly string[] | undefined;
  /** When it becomes visible, in milliseconds since 1970; `Infinity` for a draft, absent if always visible. */
  readonly visibleFrom?: number;
  /** It is the page of an author, visible from the first article on. */
  readonly isPerson?: true;
  /** It is a page that is not an article. */
  readonly isPage?: true;
}

export interface LinkMap {
  /** By path within the site: `/articles/rent-freeze/`. */
  readonly byAddress: ReadonlyMap<string, Destination>;
  /** By path from the content folder: `articles/rent-freeze.mdx`. */
  readonly byFile: ReadonlyMap<string, Destination>;
  /** Files of `public/`, as paths within the site. */
  readonly files: ReadonlySet<string>;
  /** Files beside texts, which have no page: by path from the content folder, in NFC. */
  readonly filesBeside: ReadonlySet<string>;
  readonly urls: Urls;
  readonly clock: Clock;
}
