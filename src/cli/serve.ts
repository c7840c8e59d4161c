/** `dev` and `preview`: the publication in a browser, while it is written and after it is built. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { restoreOutput } from '../sources/staging.ts';
import type { Workspace } from '../sources/workspace.ts';
import { runAstro } from './astro.ts';
import { commandLine } from './folder-names.ts';

interface Options {
  readonly port?: string | undefined;
}

export async function dev(workspace: Workspace, { port }: Options): Promise<number> {
  console.log('Drafts and scheduled pieces are shown here, and marked. Stop with Ctrl+C.');
  return (await runAstro(workspace, ['dev', ...serverOptions(port)], { show: true })).code;
}

export async function preview(workspace: Workspace, { port }: Options): Promise<number> {
  // What a build that was killed had moved aside is the site.
  restoreOutput(workspace.out);
  if (!existsSync(join(workspace.out, 'index.html'))) {
    console.error(`There is no site in ${relative(process.cwd(), workspace.out)} yet. Build it first: ${commandLine('build', workspace)}`);
    return 1;
  }
  return (await runAstro(workspace, ['preview', ...serverOptions(port)], { show: true })).code;
}

/** Two publications may be looked at side by side, which Astro's lock would forbid. */
function serverOptions(port: string | undefined): readonly string[] {
  return ['--ignore-lock', ...(port === undefined ? [] : ['--port', port])];
}
