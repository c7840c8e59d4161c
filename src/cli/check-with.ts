/** `check`, which two commands run. */
import type { Workspace } from '../workspace/workspace.ts';

/** Imported when it is run, like every command: no command needs the code of another. */
export async function checkWith(workspace: Workspace, options: Parameters<Check>[1]): Promise<number> {
  return (await import('./check.ts')).check(workspace, options);
}

type Check = typeof import('./check.ts').check;
