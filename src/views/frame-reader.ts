/** What the frame of each page offers to its reader: the reading light, marks on new articles, the link to saved articles. */
import type { Publication } from '../model/publication.ts';
import type { Link } from './link.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface FrameReader {
  /** The address of the list of the newest articles. */
  readonly recent: string;
  readonly newMark: string;
  /** "{count} new". */
  readonly newCount: string;
  readonly saved: Link;
  readonly light: {
    readonly label: string;
    readonly system: string;
    readonly day: string;
    readonly night: string;
    /** Shown where the browser cannot store the choice. */
    readonly thisPageOnly: string;
  };
  /** The switch of the key that opens the search. */
  readonly slash: string;
}

export function frameReader({ site, urls }: Pick<Publication, 'site' | 'urls'>): FrameReader {
  const { reader: words } = wordsFor(site.language);
  return {
    recent: urls.recent,
    newMark: words.newMark,
    newCount: words.newCount('{count}'),
    saved: { label: words.savedArticles, href: urls.saved },
    light: {
      label: words.light,
      system: words.lightSystem,
      day: words.lightDay,
      night: words.lightNight,
      thisPageOnly: words.lightThisPageOnly,
    },
    slash: words.slash,
  };
}
