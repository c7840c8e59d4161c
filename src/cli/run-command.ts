/** Runs one command on the folders that were chosen for it, and sets the exit code. */
import { workspaceOf, type Workspace } from '../workspace/workspace.ts';
import type { Place } from './command-options.ts';
import { interrupted } from './exit-codes.ts';

export function workspaceFor({ content, out, now, drafts, url, deployed }: Place & { drafts?: boolean }): Workspace {
  const { BROADSIDE_ENGINE: engine, BROADSIDE_DESIGN: design } = process.env;
  return workspaceOf(process.cwd(), { engine, content, out, now, drafts, url, deployed, design });
}

/** `command` resolves to an exit code. */
export async function run(command: Promise<number>): Promise<void> {
  const code = await command;
  process.exitCode = code;
  // Threads of a stopped command may still run.
  if (code === interrupted) process.exit();
}
