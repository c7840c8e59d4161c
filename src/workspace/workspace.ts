/** The folders and choices of one run, and how a process that this one starts learns them. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

export interface Workspace {
  /** Where package.json lies. */
  readonly root: string;
  readonly content: string;
  readonly public: string;
  readonly out: string;
  /** The cache folder of the project: the one to save on a machine that begins empty each time. */
  readonly caches: string;
  /** The part of it that belongs to this publication. */
  readonly cache: string;
  /** The part of `cache` that Astro writes while it renders. */
  readonly astroCache: string;
  /** The part of `cache` that holds the files of the last site. */
  readonly siteCache: string;
  /** The site before the one in `out`: the next site is made in this folder, so that equal files need not be written again. */
  readonly spareSite: string;
  /** Milliseconds since 1970; absent: the moment of asking. */
  readonly now?: number;
  /** Whether articles that are held back (drafts, scheduled ones) are shown, marked as such. */
  readonly drafts: boolean;
  /** The address of this site, instead of `url` in site.yaml. */
  readonly url?: string;
  /** The file in which the command has saved the content that it has checked; absent: the process reads the folders itself. */
  readonly checkedContent?: string;
  /** The folder of `src/designs` that renders the pages. */
  readonly design: string;
}

interface Choices {
  /** Folders may be relative to `root`. */
  readonly content?: string | undefined;
  readonly out?: string | undefined;
  readonly now?: number | undefined;
  readonly drafts?: boolean | undefined;
  readonly url?: string | undefined;
  readonly checkedContent?: string | undefined;
  readonly design?: string | undefined;
}

export function workspaceOf(
  root: string,
  { content = 'content', out = 'dist', now, drafts = false, url, checkedContent, design = 'review' }: Choices,
): Workspace {
  const contentFolder = resolve(root, content);
  const name = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);
  const caches = join(root, 'node_modules', '.cache', 'broadside');
  const cache = join(caches, name);
  return {
    root,
    content: contentFolder,
    public: join(root, 'public'),
    out: resolve(root, out),
    caches,
    cache,
    astroCache: join(cache, 'astro'),
    siteCache: join(cache, drafts ? 'site-with-drafts' : 'site'),
    spareSite: join(cache, 'spare-site'),
    ...(now === undefined ? {} : { now }),
    drafts,
    ...(url === undefined ? {} : { url }),
    ...(checkedContent === undefined ? {} : { checkedContent }),
    design,
  };
}

/** As environment variables, for a process that this one starts. */
export function toEnvironment({ content, out, now, drafts, url, checkedContent, design }: Workspace): Record<string, string> {
  return {
    BROADSIDE_CONTENT: content,
    BROADSIDE_OUT: out,
    ...(now === undefined ? {} : { BROADSIDE_NOW: new Date(now).toISOString() }),
    BROADSIDE_DRAFTS: drafts ? 'yes' : 'no',
    ...(url === undefined ? {} : { BROADSIDE_URL: url }),
    ...(checkedContent === undefined ? {} : { BROADSIDE_CHECKED_CONTENT: checkedContent }),
    BROADSIDE_DESIGN: design,
  };
}

/** The workspace that `toEnvironment` described; defaults where a variable is not set. */
export function fromEnvironment(root: string, environment: Readonly<Record<string, string | undefined>>): Workspace {
  const { BROADSIDE_CONTENT: content, BROADSIDE_OUT: out, BROADSIDE_NOW: now, BROADSIDE_DRAFTS: drafts } = environment;
  return workspaceOf(root, {
    ...{ content, out, now: now === undefined ? undefined : Date.parse(now), drafts: drafts === 'yes' },
    url: environment['BROADSIDE_URL'],
    checkedContent: environment['BROADSIDE_CHECKED_CONTENT'],
    design: environment['BROADSIDE_DESIGN'],
  });
}
