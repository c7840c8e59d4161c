/** `due`: whether the published site is out of date although no file has changed, for builds that are started by a timer. */
import { routes } from '../addresses/routes.ts';
import { relative } from 'node:path';
import { type BuildTimes, parseBuildRecord } from '../schema/build-record.ts';
import { isExample, readDeployed } from '../reading/read-deployed.ts';
import { readSite } from '../reading/read-site.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { build } from './build.ts';

export interface DueOptions {
  /** Address or path of the `build.json` to read. Absent: that of the published site. */
  readonly deployed?: string;
  /** `github`: prints `due=true` or `due=false` for the workflow, and the sentence to the standard error. */
  readonly format?: 'text' | 'github';
  /** Builds at once, unless nothing is due. */
  readonly build?: boolean;
}

interface Answer {
  /** Undefined when it is not known. */
  readonly due: boolean | undefined;
  readonly sentence: string;
}

/** Returns the exit code: 0; 1 when it is not known; with `build`, that of the build. "Not known" counts as due. */
export async function due(workspace: Workspace, { deployed, format, build: builds = false }: DueOptions): Promise<number> {
  const { due, sentence } = await findAnswer(workspace, deployed);
  if (format === 'github') console.log(`due=${due !== false}`);
  if (format === 'github' || due === undefined) console.error(sentence);
  else console.log(sentence);
  if (builds && due !== false) return build(workspace);
  return due === undefined ? 1 : 0;
}

async function findAnswer(workspace: Workspace, deployed: string | undefined): Promise<Answer> {
  const where = deployed ?? (await publishedRecord(workspace));
  if (where === undefined) {
    const settings = relative(process.cwd(), `${workspace.content}/site.yaml`);
    return unknown(`${settings} does not say where the site is published.`);
  }
  if (isExample(where)) {
    return {
      due: false,
      sentence: `${new URL(where).origin} is an address for examples. Write the address of your site as url in site.yaml.`,
    };
  }
  const answer = await readDeployed(where);
  if ('problem' in answer) return unknown(answer.problem);
  const record = parseBuildRecord(answer.text);
  if (!record) return unknown(`${where} was not written by a build of this engine.`);
  return answerFrom(record, workspace.now ?? Date.now());
}

function answerFrom({ nextDue, newsUntil }: BuildTimes, now: number): Answer {
  const written = (instant: number): string => new Date(instant).toISOString();
  if (nextDue !== null && nextDue <= now) return { due: true, sentence: `A build is due: a piece was scheduled for ${written(nextDue)}.` };
  if (newsUntil !== null && newsUntil <= now)
    return { due: true, sentence: `A build is due: the sitemap of the news holds a piece that is no news since ${written(newsUntil)}.` };
  const next = Math.min(nextDue ?? Infinity, newsUntil ?? Infinity);
  return {
    due: false,
    sentence: next === Infinity ? 'No piece is scheduled, so no build is due.' : `No build is due before ${written(next)}.`,
  };
}

function unknown(problem: string): Answer {
  return { due: undefined, sentence: `${problem} Whether a build is due is not known. Build the site and publish it.` };
}

/** The address of `build.json` on the published site. */
async function publishedRecord({ content }: Workspace): Promise<string | undefined> {
  const site = await readSite(content);
  return site && `${site.url.replace(/\/+$/, '')}${routes.buildRecord.pattern}`;
}
