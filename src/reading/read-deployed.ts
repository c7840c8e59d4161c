/** Reads a file of a built site, from a host or from this disk. */
import { readFile } from 'node:fs/promises';

/** The text, or a sentence that explains the failure. */
export type Deployed = { readonly text: string } | { readonly problem: string };

/** In bytes. */
const longest = 1 << 16;

/** `where` is an address (http, https) or a path. */
export function readDeployed(where: string): Promise<Deployed> {
  return /^https?:\/\//i.test(where) ? readAddress(where) : readPath(where);
}

async function readAddress(address: string): Promise<Deployed> {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return { problem: `${address} answers ${answer.status}.` };
    return { text: await beginningOf(answer) };
  } catch {
    return { problem: `${address} cannot be reached.` };
  }
}

/** Reads only the beginning: the response may be endless, and the file has one line. */
async function beginningOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longest) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

async function readPath(path: string): Promise<Deployed> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { problem: absent ? `There is no file ${path}.` : `${path} cannot be read.` };
  }
}
