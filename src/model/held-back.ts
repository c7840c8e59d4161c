/** Articles and pages that are held back, and what would reveal them. */
import { pathOf } from '../addresses/routes.ts';
import { type ArticleFields, articleSchema } from '../schema/article.ts';
import { valuesWith } from '../schema/fields/field-roles.ts';
import { identityOf } from './addresses/former-addresses.ts';
import type { Article } from './article.ts';
import type { Page } from './build-page.ts';
import { filesOf } from './picture-files.ts';

export interface HeldBack {
  readonly path: string;
  readonly slug: string;
  readonly title: string;
  /** Paths within the site that lead to it once it is published, including former addresses. */
  readonly addresses: readonly string[];
  /** Its series, and its hashtags as written. */
  readonly names: readonly string[];
  /** Other texts of its fields that readers will see. */
  readonly says: readonly string[];
  /** Digests of its pictures. */
  readonly pictures: readonly string[];
  /** Key of the compiled body. */
  readonly bodyKey: string;
  /** Milliseconds since 1970; absent for a draft. */
  readonly due?: number;
}

/** The articles and pages that are not published, the next due first, drafts last. */
export function heldBackIn(
  articles: readonly { readonly article: Article; readonly file: { readonly data: ArticleFields } }[],
  pages: readonly Page[],
): readonly HeldBack[] {
  const waiting = articles.filter(({ article }) => article.status !== 'published');
  const drafts = pages.filter(({ status }) => status !== 'published');
  return [...waiting.map(({ article, file }) => heldBack(article, file.data)), ...drafts.map(heldBackPage)].sort(nextDueFirst);
}

/** Without addresses: a link to `/about/` would be found as a broken link, and the word alone may be part of any address. */
function heldBackPage({ path, slug, title, standfirst, text: { pictures, bodyKey } }: Page): HeldBack {
  const says = standfirst === undefined ? [] : [standfirst];
  return { path, slug, title, addresses: [], names: [], says, pictures: Object.values(pictures).map(({ digest }) => digest), bodyKey };
}

function heldBack({ path, slug, title, picture, text, status, published }: Article, fields: ArticleFields): HeldBack {
  const { series, hashtags, aliases } = fields;
  return {
    path,
    slug,
    title,
    addresses: [
      pathOf('article', { slug }),
      pathOf('articleCard', { slug }),
      ...aliases.map((alias) => identityOf(alias).replace(/(\.html?)\/$/i, '$1')),
    ],
    names: [...(series ? [series.name] : []), ...hashtags],
    says: valuesWith(articleSchema, 'private', fields),
    pictures: [...filesOf(picture), ...Object.values(text.pictures)].map(({ digest }) => digest),
    bodyKey: text.bodyKey,
    ...(status === 'scheduled' && published ? { due: published.instant } : {}),
  };
}

function nextDueFirst(a: HeldBack, b: HeldBack): number {
  return (a.due ?? Infinity) - (b.due ?? Infinity) || (a.path < b.path ? -1 : 1);
}
