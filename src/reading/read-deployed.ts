/** Reads a file of a built site, from a host or from this disk. */
import { readFile } from 'node:fs/promises';

/** The text, or a sentence that explains the failure. */
export type Deployed = { readonly text: string } | { readonly problem: string };

/** In bytes: enough for a record of one line. */
const shortFile = 1 << 16;

/** `where` is an address (http, https) or a path; of an answer, `longest` bytes are read. */
export function readDeployed(where: string, longest = shortFile): Promise<Deployed> {
  return isAddress(where) ? readAddress(where, longest) : readPath(where);
}

export function isAddress(where: string): boolean {
  return /^https?:\/\//i.test(where);
}

async function readAddress(address: string, longest: number): Promise<Deployed> {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return { problem: `${address} answers ${answer.status}.` };
    return { text: await beginningOf(answer, longest) };
  } catch {
    return { problem: `${address} cannot be reached.` };
  }
}

/** Reads only the beginning: the response may be endless. */
async function beginningOf({ body }: Response, longest: number): Promise<string> {
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
    return { text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') };
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { problem: absent ? `There is no file ${path}.` : `${path} cannot be read.` };
  }
}

/** Whether it is an address that no site can have (RFC 2606): that of a publication without one of its own. */
export function isExample(where: string): boolean {
  return URL.canParse(where) && new URL(where).hostname.endsWith('.example');
}
