/** Builds the publications for the site and browser tests: once for each run, by the real command, in separate processes. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { makeProjects, ownProject } from './own-project.ts';
import { type Finished, runBroadside } from './run-broadside.ts';

/** All fixtures are built for this moment, so that scheduled articles stay scheduled. */
export const testMoment = '2026-11-22T12:00:00Z';

export interface BuiltSite {
  /** The copy of this project that built the site and has its caches. */
  readonly project: string;
  readonly content: string;
  readonly out: string;
  /** The base path of the site, with a slash at both ends. */
  readonly base: string;
  /** The output of the command. */
  readonly output: string;
}

const fixtures = {
  /** Essays of real length, with charts, pictures, a series, replies, a scripted article, a draft and a scheduled article. */
  klaxon: { from: 'tests/fixtures/klaxon' },
  /** Small and complete. Built in the time zone of California and in the locale C, so that `same-bytes` needs only one more build. */
  review: { from: 'tests/fixtures/review', environment: { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' } },
  /** The same, below a path of the host. */
  below: { from: 'tests/fixtures/review', url: 'https://example.org/opinion/' },
  /** Settings and categories, without any article. */
  empty: { from: 'tests/fixtures/minimal', without: ['articles', 'authors', 'pages'] },
  /** One article in German. */
  german: { from: 'tests/fixtures/minimal', language: 'de' },
  /** Titles and words that are too long, too short, too wide or in the other direction, in German. */
  hostile: { from: 'tests/fixtures/hostile' },
  /** `review` in the design `plain`. */
  plain: { from: 'tests/fixtures/review', environment: { BROADSIDE_DESIGN: 'plain' } },
  /** A publication in Arabic, from right to left. */
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

/** Vitest calls this once for each project; all projects of a run share the builds of the first call. */
export default async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  const shared = sharedByProjects();
  shared.users++;
  // The browser too is prepared once, before parallel test files need it.
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

/** State in `globalThis`: each project loads this module separately, but in one process. */
function sharedByProjects(): { users: number; building?: Promise<Built> } {
  const holder: { [key: symbol]: { users: number; building?: Promise<Built> } } = globalThis;
  return (holder[Symbol.for('broadside.built-sites')] ??= { users: 0 });
}

/** Builds as many sites at once as there are workers, each in its own copy of the project. */
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

/** `npm run build` in the worker's copy of the project, for the moment of the tests unless another one is given. */
export function buildPublicationAt(
  content: string,
  out: string,
  now = testMoment,
  environment: Readonly<Record<string, string>> = {},
  project = ownProject(),
): Promise<Finished> {
  return runBroadside(['build', '--content', content, '--out', out, '--now', now], environment, project);
}
