/** Parses the GitHub workflows of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string;
  readonly if?: string;
  /** Another workflow that runs instead of steps. */
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';

/** By name of the file without its extension. */
export const workflowTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((file) => [file.replace(/\.yml$/, ''), readFileSync(`${folder}/${file}`, 'utf8')]),
);

export const workflows: ReadonlyMap<string, Workflow> = new Map([...workflowTexts].map(([name, text]) => [name, parse(text)]));

/** The lines that a workflow runs after `npm ci`, in order. */
export function linesOf(workflow: Workflow | undefined): readonly string[] {
  return Object.values(workflow?.jobs ?? {}).flatMap(({ steps = [] }) =>
    steps.flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run])),
  );
}
