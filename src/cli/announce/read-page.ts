/** Reads one page of the list of records of an account. */
import { ComAtprotoRepoListRecords } from '@atcute/atproto';
import { type Client, ok } from '@atcute/client';
import { type Did, is } from '@atcute/lexicons';
import type { AccountRecord, Collection } from '../../views/bluesky/records.ts';
import { answered } from './answered.ts';
import { foreignText } from './foreign-text.ts';
import { Refused } from './refused.ts';

/** So many records of a million bytes, the most that servers take, are not too long an answer. */
const recordsAtOnce = 50;

export interface Page {
  readonly records: readonly AccountRecord[];
  /** Names the next page. */
  readonly cursor?: string;
}

interface Place {
  readonly did: string;
  readonly collection: Collection;
  readonly cursor: string | undefined;
}

/** Throws `Refused`. */
export async function readPage(client: Client, server: string, { did, collection, cursor }: Place): Promise<Page> {
  const params = { repo: did as Did, collection, limit: recordsAtOnce, ...(cursor === undefined ? {} : { cursor }) };
  const page: unknown = await answered({ server }, ok(client.get('com.atproto.repo.listRecords', { params })));
  const { output } = ComAtprotoRepoListRecords.mainSchema;
  if (!is(output.schema, page)) throw new Refused(faultOf(server, page));
  const records = page.records.map(({ uri, value }) => ({ collection, key: uri.split('/').at(-1) ?? '', value: { ...value } }));
  return { records, cursor: page.cursor };
}

/** Names the record that has no value: somebody has to remove it, since its place is taken. */
function faultOf(server: string, page: unknown): string {
  const { records } = (page ?? {}) as { readonly records?: unknown };
  for (const record of Array.isArray(records) ? (records as readonly unknown[]) : []) {
    const { uri, value } = (record ?? {}) as { readonly uri?: unknown; readonly value?: unknown };
    if (typeof uri === 'string' && (typeof value !== 'object' || value === null))
      return `${server} lists a record that has no content: ${foreignText(uri, 200)}. Remove it from the account, and run the command again.`;
  }
  return `${server} answers in another way than such servers do.`;
}
