/** An article with resolved authors, categories, hashtags and dates, as views use it. */
import type { BodyFacts } from '../markdown/body.ts';
import type { ArticleFields, Kind } from '../schema/article.ts';
import type { Moment } from './dates.ts';
import type { Status } from './status.ts';

export interface PictureFile {
  /** Path from the content folder. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Changes when the file changes. */
  readonly digest: string;
  /** A photograph that is made as AVIF too, for browsers that show it. */
  readonly avif?: true;
}

export interface Picture extends PictureFile {
  /** A drawing in dark ink on light paper, whose ink is light by night. */
  readonly drawn?: true;
  /** Shown in its place by night. */
  readonly night?: PictureFile;
}

export interface LeadPicture extends Picture {
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** What rendering a text needs: its body, targets of links, files of pictures. */
export interface Text {
  /** Key of the compiled `Body`. */
  readonly bodyKey: string;
  readonly facts: BodyFacts;
  /** `hrefs[n]` is the target of `link:n` in the body. */
  readonly hrefs: readonly string[];
  /** By the path as written. */
  readonly pictures: Readonly<Record<string, PictureFile>>;
}

/** What a text is rendered from: a feed holds many of them, and all other facts follow from the same compiled body. */
export interface TextToRender extends Pick<Text, 'bodyKey' | 'hrefs' | 'pictures'> {
  readonly facts: Pick<BodyFacts, 'scripted'>;
}

/** Fields with another type once resolved, and fields that only the compiler needs. */
type ResolvedField =
  | ('kind' | 'published' | 'updated' | 'authors' | 'categories' | 'hashtags' | 'series')
  | ('image' | 'draft' | 'slug' | 'formerHeadings' | 'imported' | 'lang' | 'scripted');

/** All other fields are unchanged. */
export interface Article extends Omit<ArticleFields, ResolvedField> {
  /** Path of its file from the content folder. */
  readonly path: string;
  readonly slug: string;
  readonly href: string;
  /** Its first address ever, within the site: constant when the article or the whole site moves. */
  readonly id: string;
  readonly status: Status;
  readonly kind: Kind;
  /** Absent for a draft without a date. */
  readonly published?: Moment | undefined;
  readonly updated?: Moment | undefined;
  /** When it was published, updated or corrected, whichever is latest. */
  readonly changed?: Moment | undefined;
  /** `turns`: when it becomes a year old, in milliseconds since 1970; `old`: whether that is past. */
  readonly age?: { readonly turns: number; readonly old: boolean };
  /** BCP 47. */
  readonly language: string;
  /** Slugs, in the order of the byline. */
  readonly authors: readonly string[];
  /** Paths as written, the primary category first. */
  readonly categories: readonly string[];
  /** Slugs, in the order written, without `featured`. */
  readonly hashtags: readonly string[];
  readonly featured: boolean;
  readonly picture?: LeadPicture | undefined;
  readonly series?: { readonly slug: string; readonly part: number } | undefined;
  /** The values of fields that the search indexes before the text. */
  readonly searchTexts: readonly string[];
  readonly text: Text;
}

/** Newest first, drafts without a date before all others; articles of one moment by slug, so that the order is total. */
export function newestFirst(a: Article, b: Article): number {
  const later = (b.published?.instant ?? Infinity) - (a.published?.instant ?? Infinity);
  return Number.isNaN(later) || later === 0 ? (a.slug < b.slug ? -1 : 1) : later;
}
