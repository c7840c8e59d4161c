/** Reads and writes the records of an account (https://atproto.com/specs/xrpc). */
import { ComAtprotoRepoApplyWrites, ComAtprotoServerCreateSession } from '@atcute/atproto';
import { Client, ok } from '@atcute/client';
import type { Did } from '@atcute/lexicons';
import type { RecordChange } from '../../views/bluesky/record-changes.ts';
import { type AccountRecord, collections } from '../../views/bluesky/records.ts';
import { accountRequests } from './account-requests.ts';
import { answered } from './answered.ts';
import { batchesOf } from './batches.ts';
import { readPage } from './read-page.ts';
import { Refused } from './refused.ts';

/** Of one collection: a hundred thousand records. */
const mostPages = 2_000;

/** The records of the publication and its articles. Throws `Refused`. */
export async function readRecords(server: string, did: string, handler = accountRequests(server)): Promise<readonly AccountRecord[]> {
  const client = new Client({ handler });
  const found: AccountRecord[] = [];
  for (const collection of collections) {
    const cursors = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await readPage(client, server, { did, collection, cursor });
      found.push(...page.records);
      cursor = page.records.length === 0 ? undefined : page.cursor;
      if (cursor === undefined) break;
      if (cursors.has(cursor) || cursors.size + 1 >= mostPages) throw new Refused(`${server} lists records without an end.`);
      cursors.add(cursor);
    } while (cursor !== undefined);
  }
  return found;
}

export interface Writing {
  readonly password: string;
  readonly changes: readonly RecordChange[];
  /** Called with the number of changes after each batch. */
  readonly onWritten: (count: number) => void;
}

/** Throws `Refused`; what was written before stays. */
export async function writeRecords(server: string, did: string, { password, changes, onWritten }: Writing): Promise<void> {
  const client = new Client({ handler: accountRequests(server) });
  const { accessJwt } = await answered(
    { server, withPassword: true },
    ok(client.call(ComAtprotoServerCreateSession, { input: { identifier: did, password } })),
  );
  const headers = { authorization: `Bearer ${accessJwt}` };
  for (const writes of batchesOf(changes.map(writeOf))) {
    const input = { repo: did as Did, writes: [...writes] };
    await answered({ server, secrets: [password, accessJwt] }, ok(client.call(ComAtprotoRepoApplyWrites, { input, headers })));
    onWritten(writes.length);
  }
}

function writeOf({ action, collection, key, value }: RecordChange) {
  const place = { collection, rkey: key };
  if (action === 'delete') return { $type: 'com.atproto.repo.applyWrites#delete' as const, ...place };
  return { $type: `com.atproto.repo.applyWrites#${action}` as const, ...place, value };
}
