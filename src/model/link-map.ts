/** All that links may lead to. */
import type { Clock } from './content-files.ts';
import type { Urls } from '../addresses/urls.ts';

/** A page that links may lead to. */
export interface Destination {
  readonly href: string;
  /** The ids on it; absent where they do not come from a text. */
  readonly anchors?: readonly string[] | undefined;
  /** From when on readers find it, in milliseconds since 1970; `Infinity` for a draft, absent for what is always there. */
  readonly visibleFrom?: number;
  /** It is the page of a person, there from the first article on. */
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
  /** By path from the content folder, in NFC: what no page stands for. */
  readonly filesBeside: ReadonlySet<string>;
  readonly urls: Urls;
  readonly clock: Clock;
}
