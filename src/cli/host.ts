/** `host`: prints what a server of one's own needs to serve the site. */
import { renderCaddy } from '../outputs/hosts/caddy.ts';
import { renderNginx } from '../outputs/hosts/nginx.ts';
import { hostView } from '../views/hosting.ts';
import { contentRefusal } from '../workspace/content-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findingsIn } from './check/findings.ts';
import { printAll } from './read-publication.ts';

const writers = { nginx: renderNginx, caddy: renderCaddy } as const;

export type Server = keyof typeof writers;

/** `root`: the folder in which the server looks. Returns the exit code: 0, or 1 where the publication has problems. */
export async function host(workspace: Workspace, server: Server, root: string): Promise<number> {
  const refusal = contentRefusal(workspace);
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  const { publication, problems, files } = await findingsIn(workspace);
  if (!publication) {
    printAll(problems, workspace, files);
    return 1;
  }
  process.stdout.write(writers[server](hostView(publication), root));
  return 0;
}
