/** Builds the publications that the tests of the site and of the browser read: once a run, by the real command, in processes of their own. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { makeProjects, ownProject } from './own-project.ts';
import { type Finished, runBroadside } from './run-broadside.ts';

/** The moment that every fixture is built for, so that what is scheduled stays so. */
export const testMoment = '2026-11-22T12:00:00Z';

export interface BuiltSite {
  /** The copy of this project that built it, and keeps what belongs to it. */
  readonly project: string;
  readonly content: string;
  readonly out: string;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** What the command said. */
  readonly output: string;
}

const fixtures = {
  /** Essays as long as real ones, with charts, pictures, a series, replies, a scripted piece, a draft and a scheduled one. */
  klaxon: { from: 'tests/fixtures/klaxon' },
  /** Small and complete; built in California and in the plain locale of C, so that `same-bytes` needs to build it but once more. */
  review: { from: 'tests/fixtures/review', environment: { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' } },
  /** The same, somewhere below the root of a host. */
  below: { from: 'tests/fixtures/review', url: 'https://example.org/opinion/' },
  /** Settings and subjects, and nothing written yet. */
  empty: { from: 'tests/fixtures/minimal', without: ['articles', 'authors', 'pages'] },
  /** One piece, in German. */
  german: { from: 'tests/fixtures/minimal', language: 'de' },
  /** Titles and words too long, too short, too wide or the other way round, in German. */
  hostile: { from: 'tests/fixtures/hostile' },
  /** The same as `review` in the design `plain`. */
  plain: { from: 'tests/fixtures/review', environment: { BROADSIDE_DESIGN: 'plain' } },
  /** A publication that is written from right to left. */
  arabic: { from: 'tests/fixtures/arabic' },
} as const satisfies Record<string, Fixture>;

interface Fixture {
  readonly from: string;
  readonly url?: string;
  readonly language?: string;
  readonly without?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export type SiteName = keyof typeof fixtures;

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, BuiltSite>;
  }
}

/** Vitest calls this for each project that names it; the projects of one run share what the first one built. */
export default async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  const shared = sharedByProjects();
  shared.users++;
  // The browser too is made ready once, before files that run side by side ask for it.
  shared.building ??= findBrowser().then(() => buildAll(config.maxWorkers));
  const { folder, projects, sites } = await shared.building;
  provide('projects', projects);
  provide('sites', sites);
  return async () => {
    if (--shared.users === 0) await rm(folder, { recursive: true, force: true });
  };
}

interface Built {
  readonly folder: string;
  readonly projects: string;
  readonly sites: Record<SiteName, BuiltSite>;
}

/** Each project loads this module anew, but all run in one process. */
function sharedByProjects(): { users: number; building?: Promise<Built> } {
  const holder: { [key: symbol]: { users: number; building?: Promise<Built> } } = globalThis;
  return (holder[Symbol.for('broadside.built-sites')] ??= { users: 0 });
}

/** As many side by side as there are workers, each in its copy of the project. */
async function buildAll(workers: number): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  const projects = join(folder, 'projects');
  const sites: Partial<Record<SiteName, BuiltSite>> = {};
  const waiting = Object.entries(fixtures);
  const buildInTurn = async (project: string): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, fixture] = next;
      Object.assign(sites, { [name]: await buildFixture(join(folder, 'sites', name), fixture, project) });
    }
  };
  await Promise.all((await makeProjects(projects, workers)).map(buildInTurn));
  return { folder, projects, sites: sites as Built['sites'] };
}

async function buildFixture(folder: string, fixture: Fixture, project: string): Promise<BuiltSite> {
  const content = await copyPublication(fixture.from, join(folder, 'content'), fixture);
  const out = join(folder, 'out');
  const { code, output } = await buildPublicationAt(content, out, testMoment, fixture.environment, project);
  if (code !== 0) throw new Error(`${fixture.from} could not be built.\n${output}`);
  return {
    project,
    content,
    out,
    base: new URL(/^url: *(\S+)/m.exec(await readFile(join(content, 'site.yaml'), 'utf8'))?.[1] ?? '').pathname,
    output,
  };
}

/** A copy of a publication that a test may change. */
export async function copyPublication(
  from: string,
  to: string,
  { url, language, without = [] }: Pick<Fixture, 'url' | 'language' | 'without'> = {},
): Promise<string> {
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
  for (const folder of without) await rm(join(to, folder), { recursive: true, force: true });
  const settings = join(to, 'site.yaml');
  let text = await readFile(settings, 'utf8');
  if (url !== undefined) text = text.replace(/^url:.*$/m, `url: ${url}`);
  if (language !== undefined) text = text.replace(/^language:.*$/m, `language: ${language}`);
  if (without.length > 0) text = text.replace(/^navigation:\n(?: +.*\n)*/m, '');
  await writeFile(settings, text);
  return to;
}

/** `npm run build` for a publication, at the moment of the tests unless another is named, in the worker's copy of the project. */
export function buildPublicationAt(
  content: string,
  out: string,
  now = testMoment,
  environment: Readonly<Record<string, string>> = {},
  project = ownProject(),
): Promise<Finished> {
  return runBroadside(['build', '--content', content, '--out', out, '--now', now], environment, project);
}
