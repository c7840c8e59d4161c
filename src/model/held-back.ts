/** What waits for its moment, and by what it would be known. */
import type { ArticleFields } from '../schema/article.ts';
import { aliasPath } from './addresses.ts';
import type { Article } from './article.ts';

export interface HeldBack {
  readonly path: string;
  readonly slug: string;
  readonly title: string;
  /** Paths within the site that lead to it when it is out, its former ones included. */
  readonly addresses: readonly string[];
  /** What it would be known by beside its title: its series, its hashtags as written. */
  readonly names: readonly string[];
  /** Whatever else its fields say to readers. */
  readonly says: readonly string[];
  /** Digests of its pictures. */
  readonly pictures: readonly string[];
  /** Names the compiled body. */
  readonly bodyKey: string;
  /** Milliseconds since 1970; absent for a draft. */
  readonly due?: number;
}

/** The pieces that are not published, the next one due first, drafts last. */
export function heldBackIn(
  pieces: readonly { readonly article: Article; readonly file: { readonly data: ArticleFields } }[],
): readonly HeldBack[] {
  return pieces
    .filter(({ article }) => article.status !== 'published')
    .map(({ article, file }) => heldBack(article, file.data))
    .sort(nextDueFirst);
}

function heldBack({ path, slug, title, picture, text, status, published }: Article, fields: ArticleFields): HeldBack {
  const { standfirst, image, disclosures, corrections, sources, series, hashtags, aliases } = fields;
  const said = [standfirst, image?.alt, image?.caption, image?.credit, ...disclosures];
  return {
    path,
    slug,
    title,
    addresses: [`/articles/${slug}/`, `/articles/${slug}.png`, ...aliases.map(aliasPath)],
    names: [...(series ? [series.name] : []), ...hashtags],
    says: [...said.filter((text) => text !== undefined), ...corrections.map(({ text }) => text), ...sources.map(({ title }) => title)],
    pictures: [...(picture ? [picture] : []), ...Object.values(text.pictures)].map(({ digest }) => digest),
    bodyKey: text.bodyKey,
    ...(status === 'scheduled' && published ? { due: published.instant } : {}),
  };
}

function nextDueFirst(a: HeldBack, b: HeldBack): number {
  return (a.due ?? Infinity) - (b.due ?? Infinity) || (a.path < b.path ? -1 : 1);
}
