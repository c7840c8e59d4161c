/** `dev` shows the publication while it is written; `preview` shows the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listen, siteListener } from '../serving/site-server.ts';
import { contentRefusal } from '../workspace/content-refusal.ts';
import { siteAddress } from '../reading/site-address.ts';
import { restoreOutput } from '../build/staging.ts';
import { toEnvironment, type Workspace } from '../workspace/workspace.ts';
import { runAstro } from '../platform/astro-process.ts';
import { commandLine, shown } from './folder-names.ts';

interface Options {
  readonly port?: string | undefined;
  /** Whether other machines of the network are answered too. */
  readonly host?: boolean | undefined;
}

export async function dev(workspace: Workspace, { port, host }: Options): Promise<number> {
  const refusal = contentRefusal(workspace);
  if (refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  console.log('Drafts and scheduled pieces are shown here, and marked. Stop with Ctrl+C.');
  if (host) console.log('Everyone in the same network can read them too, at the address behind "Network".');
  // Without this option, Astro's lock would allow only one preview at a time.
  const args = ['dev', '--ignore-lock', ...(port === undefined ? [] : ['--port', port]), ...(host ? ['--host'] : [])];
  return (await runAstro(args, { folder: workspace.astro, engine: workspace.engine, environment: toEnvironment(workspace), show: true }))
    .code;
}

export async function preview(workspace: Workspace, { port }: Options): Promise<number> {
  const { out } = workspace;
  // A killed build may have moved the old site aside.
  restoreOutput(out);
  if (!existsSync(join(out, 'index.html'))) {
    console.error(`There is no site in ${shown(out)} yet. Build it first: ${commandLine('build', workspace)}`);
    return 1;
  }
  const { base } = await siteAddress(workspace);
  const answers = await listen(siteListener({ folder: out, base }), Number(port ?? 4321), 'localhost');
  console.log(`The site in ${shown(out)} is at http://localhost:${answers}${base}\nStop with Ctrl+C.`);
  // The server runs until the process is stopped.
  return new Promise(() => undefined);
}
