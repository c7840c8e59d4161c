/** An article as the rest of the engine knows it: related to its authors, categories and hashtags, with dates that are moments. */
import type { BodyFacts } from '../markdown/body.ts';
import type { ArticleFields, Kind } from '../schema/article.ts';
import type { Moment } from './dates.ts';
import type { Status } from './status.ts';

export interface Picture {
  /** Path from the content folder. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Changes when the file changes. */
  readonly digest: string;
}

export interface LeadPicture extends Picture {
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** A text as it can be drawn: which body, where its links lead, which files its pictures are. */
export interface Text {
  /** Names the compiled `Body`. */
  readonly bodyKey: string;
  readonly facts: BodyFacts;
  /** `hrefs[n]` is where the link `link:n` of the body leads. */
  readonly hrefs: readonly string[];
  /** By `src` as written. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** Fields that have another shape once the publication is known, and those that matter to the reader of the file only. */
type ResolvedField =
  | ('kind' | 'published' | 'updated' | 'authors' | 'categories' | 'hashtags' | 'series')
  | ('image' | 'draft' | 'slug' | 'aliases' | 'lang' | 'scripted');

/** All other fields are here as they were written. */
export interface Article extends Omit<ArticleFields, ResolvedField> {
  /** Path of its file from the content folder. */
  readonly path: string;
  readonly slug: string;
  readonly href: string;
  /** Its first address ever, within the site: stays the same when the article or the whole site moves. */
  readonly id: string;
  readonly status: Status;
  readonly kind: Kind;
  /** Absent for a draft without a date. */
  readonly published?: Moment | undefined;
  readonly updated?: Moment | undefined;
  /** The moment from which it is older than a year, in milliseconds since 1970, and whether that has come. */
  readonly age?: { readonly turns: number; readonly old: boolean };
  /** BCP 47. */
  readonly language: string;
  /** Slugs, in the order of the byline. */
  readonly authors: readonly string[];
  /** Paths as written, the primary one first. */
  readonly categories: readonly string[];
  /** Slugs, in the order written, `featured` left out. */
  readonly hashtags: readonly string[];
  readonly featured: boolean;
  readonly picture?: LeadPicture | undefined;
  readonly series?: { readonly slug: string; readonly part: number } | undefined;
  /** The values of the fields that the search reads before the text. */
  readonly searchTexts: readonly string[];
  readonly text: Text;
}

/** Newest first, drafts without a date before all; pieces of one moment by slug, so that the order is total. */
export function newestFirst(a: Article, b: Article): number {
  const later = (b.published?.instant ?? Infinity) - (a.published?.instant ?? Infinity);
  return Number.isNaN(later) || later === 0 ? (a.slug < b.slug ? -1 : 1) : later;
}
