/** A page that is not an article, as views use it. */
import type { WrittenText } from '../markdown/words/written-text.ts';
import type { PageFields } from '../schema/page.ts';
import type { Text } from './article.ts';
import type { Status } from './status.ts';

export interface Page {
  /** Path of its file from the content folder. */
  readonly path: string;
  readonly slug: string;
  readonly href: string;
  /** A page has no date, so it is never scheduled. */
  readonly status: Exclude<Status, 'scheduled'>;
  readonly title: string;
  readonly standfirst?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly text: Text;
}

interface Known {
  readonly slug: string;
  readonly href: string;
  readonly text: Text;
  /** The language of the site, BCP 47. */
  readonly language: string;
}

export function buildPage({ path, data }: WrittenText<PageFields>, { language, ...known }: Known): Page {
  const { title, standfirst, lang, draft } = data;
  return { path, ...known, status: draft ? 'draft' : 'published', title, standfirst, language: lang ?? language };
}
