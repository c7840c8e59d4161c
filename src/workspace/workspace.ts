/** The folders and options of one run, and how they are passed to a child process. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

export interface Workspace {
  /** The folder of the publication: that of its package.json, and the current folder of each command. */
  readonly root: string;
  /** The folder of the engine: that of its code, its settings of Astro and its packages. */
  readonly engine: string;
  readonly content: string;
  readonly public: string;
  readonly out: string;
  /** The cache folder of the project: the one to save from build to build on a CI machine. */
  readonly caches: string;
  /** The subfolder of this publication. */
  readonly cache: string;
  /** The compiled renderers, shared by all publications of the project. */
  readonly renderers: string;
  /** The folder in which Astro runs, and into which it writes what is part of no site: that of the engine where it is the project, else one of the project. */
  readonly astro: string;
  /** A folder for Astro. Nothing in it is part of a site. */
  readonly astroCache: string;
  /** The subfolder of `cache` with the files of the last site. */
  readonly siteCache: string;
  /** The site before the one in `out`: the next site is made in this folder, so that equal files need not be written again. */
  readonly spareSite: string;
  /** Milliseconds since 1970; absent: the current time. */
  readonly now?: number;
  /** Whether held-back articles (drafts, scheduled ones) are shown and marked. */
  readonly drafts: boolean;
  /** The address of this site, instead of `url` in site.yaml. */
  readonly url?: string;
  /** The published site whose addresses must not be lost: an address or a file, empty for the address of the publication. Absent: nothing is compared. */
  readonly deployed?: string;
  /** The folder of `src/designs` that renders the pages. */
  readonly design: string;
}

interface Choices {
  /** Absent: the publication and the engine are one project. */
  readonly engine?: string | undefined;
  /** Folders may be relative to `root`. */
  readonly content?: string | undefined;
  readonly out?: string | undefined;
  readonly now?: number | undefined;
  readonly drafts?: boolean | undefined;
  readonly url?: string | undefined;
  readonly astroCache?: string | undefined;
  readonly deployed?: string | undefined;
  readonly design?: string | undefined;
}

export function workspaceOf(
  root: string,
  { engine: code = root, content = 'content', out = 'dist', now, drafts = false, url, astroCache, deployed, design = 'review' }: Choices,
): Workspace {
  const contentFolder = resolve(root, content);
  const engine = resolve(code);
  const name = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);
  const caches = join(root, 'node_modules', '.cache', 'broadside');
  const cache = join(caches, name);
  return {
    root,
    engine,
    content: contentFolder,
    public: join(root, 'public'),
    out: resolve(root, out),
    caches,
    cache,
    renderers: join(caches, 'renderers'),
    astro: engine === root ? root : join(root, '.astro', 'engine'),
    astroCache: astroCache ?? join(root, '.astro', 'cache'),
    siteCache: join(cache, drafts ? 'site-with-drafts' : 'site'),
    spareSite: join(cache, 'spare-site'),
    ...(now === undefined ? {} : { now }),
    drafts,
    ...(url === undefined ? {} : { url }),
    ...(deployed === undefined ? {} : { deployed }),
    design,
  };
}

/** As environment variables, for a child process. */
export function toEnvironment({ root, engine, content, out, now, drafts, url, astroCache, design }: Workspace): Record<string, string> {
  return {
    BROADSIDE_ROOT: root,
    BROADSIDE_ENGINE: engine,
    BROADSIDE_CONTENT: content,
    BROADSIDE_OUT: out,
    ...(now === undefined ? {} : { BROADSIDE_NOW: new Date(now).toISOString() }),
    BROADSIDE_DRAFTS: drafts ? 'yes' : 'no',
    ...(url === undefined ? {} : { BROADSIDE_URL: url }),
    BROADSIDE_ASTRO_CACHE: astroCache,
    BROADSIDE_DESIGN: design,
  };
}

/**
 * The inverse of `toEnvironment`; defaults for variables that are not set, as when none of our commands has started the process (`astro check`).
 */
export function fromEnvironment(folder: string, environment: Readonly<Record<string, string | undefined>>): Workspace {
  const { BROADSIDE_CONTENT: content, BROADSIDE_OUT: out, BROADSIDE_NOW: now, BROADSIDE_DRAFTS: drafts } = environment;
  return workspaceOf(environment['BROADSIDE_ROOT'] ?? folder, {
    engine: environment['BROADSIDE_ENGINE'],
    ...{ content, out, now: now === undefined ? undefined : Date.parse(now), drafts: drafts === 'yes' },
    url: environment['BROADSIDE_URL'],
    astroCache: environment['BROADSIDE_ASTRO_CACHE'],
    design: environment['BROADSIDE_DESIGN'],
  });
}
