/** What the command has read, handed to the process that draws: it is read once, and what was checked is what is drawn. */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { unlessAbsent } from '../disk/error-code.ts';
import type { Content } from '../reading/read-content.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

export interface CheckedContent {
  /** Without a problem. */
  readonly content: Content;
  /** How many files there are. */
  readonly files: number;
  /** Of those there are, from the content folder. */
  readonly paths: readonly string[];
  /** Of those whose contents are shown. */
  readonly shown: ReadonlySet<string>;
}

export interface HandOver {
  /** Where the other process will find it. */
  readonly file: string;
  give(what: CheckedContent): Promise<void>;
  /** Takes it back. */
  end(): Promise<void>;
}

/** Hexadecimal digits of the digest that vouches for the rest. */
const sealLength = 64;

/** In milliseconds: how often the other process looks whether it is there. */
const pause = 20;

/** Opened before the other process is started, which waits for what it is given. */
export async function openCheckedContent({ root }: Pick<Workspace, 'root'>): Promise<HandOver> {
  const file = join(root, '.astro', 'handed-over');
  // A build that was killed may have left one.
  await rm(file, { recursive: true, force: true });
  return {
    file,
    async give(what) {
      const bytes = serialize(what);
      await writeAtomically(file, Buffer.concat([Buffer.from(hash('sha256', bytes)), bytes]));
    },
    end: () => rm(file, { force: true }),
  };
}

/** The same on the other side. Throws where the file is gone or damaged: what the folder holds by then was not checked. */
export async function loadCheckedContent(file: string): Promise<CheckedContent> {
  const sealed = await readFile(file).catch(unlessAbsent(Buffer.alloc(0)));
  const bytes = sealed.subarray(sealLength);
  if (sealed.toString('latin1', 0, sealLength) !== hash('sha256', bytes))
    throw new Error(`What was read for this build is gone from ${file}, or damaged. Build again.`);
  return deserialize(bytes);
}

/** Resolves when there is something to take over. */
export async function whenSaved(file: string): Promise<void> {
  while (!existsSync(file)) await setTimeout(pause);
}
