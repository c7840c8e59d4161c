/** What an account on Bluesky says of the publication, in the words of standard.site: one record for it, and one for each article. */
import { pathOf } from '../../addresses/routes.ts';
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';
import type { SiteFields } from '../../schema/site.ts';
import { recordKey } from './record-keys.ts';

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

/** `textOf`: the plain text of an article; none where the publication does not want its texts to train models. */
export async function accountRecords(
  { site, urls, articles, hashtags }: Publication,
  account: Account,
  textOf: (article: Article) => Promise<string>,
): Promise<readonly AccountRecord[]> {
  const publication: AccountRecord = {
    collection: 'site.standard.publication',
    key: recordKey(0, account.did),
    value: {
      $type: 'site.standard.publication',
      url: urls.absolute(urls.home).replace(/\/$/, ''),
      name: site.name,
      description: site.description,
    },
  };
  const withTexts = site.machines?.train !== false;
  const documents = articles.map(async (article): Promise<readonly AccountRecord[]> => {
    const key = keyOf(article);
    const { published, changed, title, standfirst, slug } = article;
    if (key === undefined || !published) return [];
    const value = {
      $type: 'site.standard.document',
      site: publicationUri(account),
      path: encodeURI(pathOf('article', { slug })),
      title,
      ...(standfirst === undefined ? {} : { description: standfirst }),
      publishedAt: new Date(published.instant).toISOString(),
      ...(changed && changed !== published ? { updatedAt: new Date(changed.instant).toISOString() } : {}),
      tags: article.hashtags.flatMap((one) => hashtags.bySlug.get(one)?.label ?? []),
      ...(withTexts ? { textContent: (await textOf(article)).slice(0, longestText) } : {}),
    };
    return [{ collection: 'site.standard.document', key, value }];
  });
  return [publication, ...(await Promise.all(documents)).flat()];
}

/** In UTF-16 units: a record of more than a million bytes is refused. */
const longestText = 200_000;

function keyOf({ status, published, id }: Article): string | undefined {
  return status === 'published' && published ? recordKey(published.instant, id) : undefined;
}

function uriOf(did: string, collection: Collection, key: string): string {
  return `at://${did}/${collection}/${key}`;
}
