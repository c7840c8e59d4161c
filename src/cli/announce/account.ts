/** Reads and writes the records of an account (https://atproto.com/specs/xrpc). */
import { ComAtprotoRepoApplyWrites, ComAtprotoRepoListRecords, ComAtprotoServerCreateSession } from '@atcute/atproto';
import { Client, ClientResponseError, ok, simpleFetchHandler } from '@atcute/client';
import type { Did } from '@atcute/lexicons';
import { readDeployed } from '../../reading/read-deployed.ts';
import { type AccountRecord, collections } from '../../views/bluesky/records.ts';
import type { RecordChange } from '../../views/bluesky/record-changes.ts';

/** Something outside of this program that stops it, as a sentence. */
export class Refused extends Error {}

/** So many changes are sent at once; servers take at most 200. */
const batch = 100;

/** The address of the server that holds an account, from the document of its DID. Throws `Refused`. */
export async function serverOf(did: string): Promise<string> {
  const place = did.startsWith('did:web:')
    ? `https://${did.slice('did:web:'.length)}/.well-known/did.json`
    : `https://plc.directory/${did}`;
  const answer = await readDeployed(place);
  if ('problem' in answer) throw new Refused(answer.problem);
  const server = /"serviceEndpoint"\s*:\s*"(https:\/\/[^"]+)"/.exec(answer.text)?.[1];
  if (server === undefined) throw new Refused(`${place} does not say which server holds the account.`);
  return server;
}

/** The records of the publication and its articles. Throws `Refused`. */
export async function readRecords(server: string, did: string): Promise<readonly AccountRecord[]> {
  const client = new Client({ handler: simpleFetchHandler({ service: server }) });
  const found: AccountRecord[] = [];
  for (const collection of collections) {
    let cursor: string | undefined;
    do {
      const params = { repo: did as Did, collection, limit: 100, ...(cursor === undefined ? {} : { cursor }) };
      const page = await answered(server, ok(client.call(ComAtprotoRepoListRecords, { params })));
      found.push(...page.records.map(({ uri, value }) => ({ collection, key: uri.split('/').at(-1) ?? '', value: { ...value } })));
      cursor = page.records.length === 0 ? undefined : page.cursor;
    } while (cursor !== undefined);
  }
  return found;
}

/** Calls `onWritten` with the number of changes after each batch. Throws `Refused`; what was written before stays. */
export async function writeRecords(
  server: string,
  did: string,
  {
    password,
    changes,
    onWritten,
  }: { readonly password: string; readonly changes: readonly RecordChange[]; readonly onWritten: (count: number) => void },
): Promise<void> {
  const client = new Client({ handler: simpleFetchHandler({ service: server }) });
  const { accessJwt } = await answered(server, ok(client.call(ComAtprotoServerCreateSession, { input: { identifier: did, password } })));
  for (let start = 0; start < changes.length; start += batch) {
    const writes = changes.slice(start, start + batch).map(writeOf);
    const input = { repo: did as Did, writes };
    await answered(server, ok(client.call(ComAtprotoRepoApplyWrites, { input, headers: { authorization: `Bearer ${accessJwt}` } })));
    onWritten(writes.length);
  }
}

function writeOf({ action, collection, key, value }: RecordChange) {
  const place = { collection, rkey: key };
  if (action === 'delete') return { $type: 'com.atproto.repo.applyWrites#delete' as const, ...place };
  return { $type: `com.atproto.repo.applyWrites#${action}` as const, ...place, value };
}

/** Turns what a server or the network answers into a sentence. */
async function answered<Answer>(server: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ClientResponseError))
      throw new Refused(`${server} cannot be reached, or answers in another way than such servers do.`);
    const { status, headers, error: name, description } = error;
    if (status === 429)
      throw new Refused(`${server} takes no more changes ${untilWhen(headers)}. Run the command again then: it goes on where it stopped.`);
    if (status === 401) throw new Refused(`${server} does not accept the password. Make an app password in the settings of the account.`);
    throw new Refused(`${server} answers ${status} ${name}${description === undefined ? '' : `: ${description}`}.`);
  }
}

/** `ratelimit-reset` holds seconds since 1970. */
function untilWhen(headers: Headers): string {
  const seconds = Number(headers.get('ratelimit-reset'));
  return seconds > 0 ? `until ${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'for now';
}
