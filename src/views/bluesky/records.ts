/** What an account on Bluesky says of the publication, in the words of standard.site: one record for it, and one for each article. */
import { pathOf } from '../../addresses/routes.ts';
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';
import type { SiteFields } from '../../schema/site.ts';
import { recordKey } from './record-keys.ts';
import { textsOfRecords } from './record-texts.ts';

export const collections = ['site.standard.publication', 'site.standard.document'] as const;
export type Collection = (typeof collections)[number];

export interface AccountRecord {
  readonly collection: Collection;
  readonly key: string;
  /** Plain JSON, with the name of the collection as `$type`. */
  readonly value: Readonly<Record<string, unknown>>;
}

type Account = NonNullable<SiteFields['bluesky']>;

/** `at://did:plc:…/site.standard.publication/…`: by this address, a site and an account name each other. */
export function publicationUri({ did }: Account): string {
  return uriOf(did, 'site.standard.publication', recordKey(0, did));
}

/** Undefined for an article that readers do not see yet. */
export function documentUri(article: Article, { did }: Account): string | undefined {
  const key = keyOf(article);
  return key === undefined ? undefined : uriOf(did, 'site.standard.document', key);
}

/** The text of the file by which the site names the account. */
export function accountView({ site, forReaders }: Publication): { readonly uri: string } | undefined {
  return site.bluesky && forReaders ? { uri: publicationUri(site.bluesky) } : undefined;
}

/** `texts`: by the id of an article, what its record holds of its text. They are in no record where they must not train models. */
export function accountRecords(
  publication: Publication,
  account: Account,
  texts: ReadonlyMap<string, string> = new Map(),
): readonly AccountRecord[] {
  const withTexts = new Set(textsOfRecords(publication));
  const documents = publication.articles.flatMap((article): readonly AccountRecord[] => {
    const key = keyOf(article);
    if (key === undefined) return [];
    const text = withTexts.has(article) ? texts.get(article.id) : undefined;
    const value = { ...documentOf(article, publication, account), ...(text === undefined ? {} : { textContent: text }) };
    return [{ collection: 'site.standard.document', key, value }];
  });
  return [publicationRecord(publication, account), ...documents];
}

function publicationRecord({ site, urls }: Publication, { did }: Account): AccountRecord {
  return {
    collection: 'site.standard.publication',
    key: recordKey(0, did),
    value: {
      $type: 'site.standard.publication',
      url: urls.absolute(urls.home).replace(/\/$/, ''),
      name: site.name,
      description: site.description,
    },
  };
}

function documentOf({ title, standfirst, slug, published, changed, ...article }: Article, { hashtags }: Publication, account: Account) {
  return {
    $type: 'site.standard.document',
    site: publicationUri(account),
    path: encodeURI(pathOf('article', { slug })),
    title,
    ...(standfirst === undefined ? {} : { description: standfirst }),
    ...(published ? { publishedAt: new Date(published.instant).toISOString() } : {}),
    ...(changed && changed !== published ? { updatedAt: new Date(changed.instant).toISOString() } : {}),
    tags: article.hashtags.flatMap((one) => hashtags.bySlug.get(one)?.label ?? []),
  };
}

function keyOf({ status, published, id }: Article): string | undefined {
  return status === 'published' && published ? recordKey(published.instant, id) : undefined;
}

function uriOf(did: string, collection: Collection, key: string): string {
  return `at://${did}/${collection}/${key}`;
}
