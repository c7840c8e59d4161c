/** What the command has read, handed to the process that draws: it is read once, and what was checked is what is drawn. */
import { hash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { unlessAbsent } from './error-code.ts';
import type { ReadContent } from './read-content.ts';
import type { Workspace } from './workspace.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Hexadecimal digits of the digest that vouches for the rest. */
const sealLength = 64;

/** Does the `work` while what was read lies in a file, whose path it is told. */
export async function whileHandedOver<Result>(
  read: ReadContent,
  { cache }: Workspace,
  work: (handedOver: string) => Promise<Result>,
): Promise<Result> {
  const file = join(cache, 'handed-over');
  const bytes = serialize(read);
  await writeWholeFile(file, Buffer.concat([Buffer.from(hash('sha256', bytes)), bytes]));
  try {
    return await work(file);
  } finally {
    await rm(file, { force: true });
  }
}

/** The same on the other side. Throws where the file is gone or damaged: what the folder holds by then was not checked. */
export async function takeOver(file: string): Promise<ReadContent> {
  const sealed = await readFile(file).catch(unlessAbsent(Buffer.alloc(0)));
  const bytes = sealed.subarray(sealLength);
  if (sealed.toString('latin1', 0, sealLength) !== hash('sha256', bytes))
    throw new Error(`What was read for this build is gone from ${file}, or damaged. Build again.`);
  return deserialize(bytes);
}
