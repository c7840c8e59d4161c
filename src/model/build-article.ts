/** A file of content/articles → an article: applies defaults of the site, converts dates, resolves hashtags to slugs. */
import type { WrittenText } from '../markdown/words/written-text.ts';
import { type ArticleFields, articleSchema } from '../schema/article.ts';
import { valuesWith } from '../schema/fields/field-roles.ts';
import type { SiteFields } from '../schema/site.ts';
import { identityOf } from './addresses/former-addresses.ts';
import type { Article, LeadPicture } from './article.ts';
import type { Texts } from './build-text.ts';
import { type Moment, momentOf } from './dates.ts';
import { featuredSlug, type HashtagIndex } from './hashtags/hashtags.ts';
import { latestOf } from './last-change.ts';
import { slugOf } from '../addresses/slug.ts';
import type { Status } from './status.ts';
import type { Urls } from '../addresses/urls.ts';

interface Surroundings {
  readonly site: SiteFields;
  readonly urls: Urls;
  readonly hashtagIndex: HashtagIndex;
  readonly texts: Texts;
  readonly slug: string;
  readonly published: Moment | undefined;
  readonly status: Status;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function buildArticle(
  file: WrittenText<ArticleFields>,
  { site, urls, hashtagIndex, texts, slug, published, status, now }: Surroundings,
): Article {
  const { data, path } = file;
  const { image, draft, slug: ownSlug, formerHeadings, imported: _, lang, scripted, ...fields } = data;
  const updated = data.updated === undefined ? undefined : momentOf(data.updated, site.timeZone);
  const hashtags = [...new Set(data.hashtags.map((spelling) => hashtagIndex.slugFor(spelling)))];
  return {
    ...fields,
    path,
    slug,
    href: urls.article(slug),
    id: identityOf(data.aliases[0] ?? slug),
    status,
    kind: data.kind ?? site.defaultKind,
    published,
    updated,
    changed: latestOf([published, updated, ...data.corrections.map(({ date }) => momentOf(date, site.timeZone))]),
    ...(published ? { age: ageOf(published, now) } : {}),
    language: lang ?? site.language,
    authors: [...new Set(data.authors)],
    categories: [...new Set(data.categories)],
    hashtags: hashtags.filter((hashtag) => hashtag !== featuredSlug),
    featured: hashtags.includes(featuredSlug),
    picture: leadPicture(file, texts),
    series: data.series && { slug: slugOf(data.series.name), part: data.series.part },
    searchTexts: valuesWith(articleSchema, 'search', data),
    text: texts.textOf(file),
  };
}

/** One calendar year later; 29 February turns a year old on 1 March. */
function ageOf({ instant }: Moment, now: number): { turns: number; old: boolean } {
  const turns = new Date(instant);
  turns.setUTCFullYear(turns.getUTCFullYear() + 1);
  return { turns: turns.getTime(), old: turns.getTime() <= now };
}

function leadPicture(file: WrittenText<ArticleFields>, texts: Texts): LeadPicture | undefined {
  const { image } = file.data;
  const picture = image && texts.pictureOf(file, image, 'image');
  return image && picture && { ...picture, alt: image.alt, caption: image.caption, credit: image.credit };
}
