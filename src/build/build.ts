/** One build: what its phases share. */
import type { Seal } from '../cache/sealed-store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Staging } from './staging.ts';

export type DatedWorkspace = Workspace & { readonly now: number };

export interface Build {
  readonly workspace: DatedWorkspace;
  readonly staging: Staging;
  /** Of all caches. */
  readonly seal: Seal;
  /** Aborted when the command is asked to stop. */
  readonly stop: AbortSignal;
  /** Prints a line for the author. */
  readonly say: (line: string) => void;
  /** A folder as it is typed in a terminal. */
  readonly folderName: (folder: string) => string;
  /** Begins to show the progress of a phase: "Rendering", "files". */
  readonly phase: (name: string, unit: string) => PhaseProgress;
}

export interface PhaseProgress {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
}

/** Thrown where there can be no new site. The message is the reason, for the author; nothing else has to be printed. */
export class NotBuilt extends Error {}
