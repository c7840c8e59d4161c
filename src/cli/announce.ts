/** `announce`: writes to an account on Bluesky which articles the published site has. */
import { count } from '../base/count.ts';
import type { Publication } from '../model/publication.ts';
import { accountRecords, publicationUri } from '../views/bluesky/records.ts';
import { type RecordChange, recordChanges } from '../views/bluesky/record-changes.ts';
import { contentRefusal } from '../workspace/content-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readRecords, writeRecords } from './announce/account.ts';
import { articleTexts } from './announce/article-texts.ts';
import { foreignText } from './announce/foreign-text.ts';
import { problemOfSite } from './announce/published-site.ts';
import { Refused } from './announce/refused.ts';
import { serverOf } from './announce/server-of.ts';
import { findingsIn } from './check/findings.ts';
import { printAll } from './read-publication.ts';

export interface AnnounceOptions {
  /** Says what would be written, and writes nothing. */
  readonly dryRun?: boolean;
  /** The server that holds the account. Absent: the one that the DID names. */
  readonly server?: string;
  /** Where the site is published. Absent: `url` in site.yaml. */
  readonly deployed?: string;
}

const passwordVariable = 'BROADSIDE_BLUESKY_PASSWORD';

/** Returns the exit code: 0, or 1 where nothing, or not all, was written. */
export async function announce(workspace: Workspace, options: AnnounceOptions): Promise<number> {
  const refusal = contentRefusal(workspace);
  if (refusal !== undefined) return say(refusal);
  const { publication, problems, files } = await findingsIn(workspace);
  if (!publication) {
    printAll(problems, workspace, files);
    return 1;
  }
  try {
    return await announcePublication(publication, workspace, options);
  } catch (error) {
    if (error instanceof Refused) return say(error.message);
    throw error;
  }
}

async function announcePublication(publication: Publication, workspace: Workspace, options: AnnounceOptions): Promise<number> {
  const { site } = publication;
  const { dryRun = false, deployed = site.url } = options;
  const account = site.bluesky;
  if (!account) return say('site.yaml names no account. Add one, and publish the site: bluesky: { did: did:plc:… }');
  const { did } = account;
  const unpublished = await problemOfSite(publication, deployed, publicationUri(account));
  if (unpublished !== undefined && !dryRun) return say(`${unpublished} Nothing was written.`);
  const wanted = accountRecords(publication, account, await articleTexts(publication, workspace));
  const server = options.server ?? (await serverOf(did));
  const changes = recordChanges(wanted, await readRecords(server, did), publicationUri(account));
  if (dryRun) for (const change of changes) console.log(lineOf(change));
  const summary = summaryOf(changes);
  if (dryRun || changes.length === 0) {
    console.log(
      changes.length === 0
        ? 'The account says what the publication says. Nothing is to be written.'
        : `${summary} would be written to ${did}.`,
    );
    if (unpublished !== undefined) console.log(unpublished);
    return 0;
  }
  const password = process.env[passwordVariable];
  if (password === undefined || password === '')
    return say(`${summary} can be written to ${did}, with an app password of the account in ${passwordVariable}. Nothing was written.`);
  let written = 0;
  try {
    await writeRecords(server, did, { password, changes, onWritten: (more) => (written += more) });
  } finally {
    console.log(`${written} of ${count(changes.length, 'record')} written to ${did}: ${summary}.`);
  }
  return 0;
}

/** The title may be that of another program, and may repeat what an earlier run sent. */
function lineOf({ action, collection, key, value }: RecordChange): string {
  const names = { create: 'new', update: 'changed', delete: 'removed' } as const;
  const title = value['title'] ?? value['name'];
  const shown = typeof title === 'string' ? foreignText(title, 200, [process.env[passwordVariable] ?? '']) : '';
  return `${names[action].padEnd(8)} ${collection}/${key}  ${shown}`;
}

function summaryOf(changes: readonly RecordChange[]): string {
  const number = (action: RecordChange['action']): number => changes.filter((change) => change.action === action).length;
  return `${number('create')} new, ${number('update')} changed, ${number('delete')} removed`;
}

function say(sentence: string): number {
  console.error(sentence);
  return 1;
}
