/** Requests to the server of an account, which may be slow, endless or send on to another one. */
import type { FetchHandler } from '@atcute/client';
import { Refused } from './refused.ts';

export interface RequestLimits {
  /** Until the whole answer is read, in milliseconds: of requests that read, and of those that write. */
  readonly reading: number;
  readonly writing: number;
  /** Of an answer, in bytes. */
  readonly answer: number;
}

/** An answer is at most a page of records, of which each has at most a million bytes. */
const usual: RequestLimits = { reading: 10_000, writing: 30_000, answer: 1 << 26 };

/**
 * Sends requests to `server` and to no other address: one of them holds the password, and redirects are not followed. Throws `Refused` where the server does
 * not answer within the limits.
 */
export function accountRequests(server: string, limits = usual): FetchHandler {
  return async (path, init) => {
    const wait = path.startsWith('/xrpc/com.atproto.repo.applyWrites') ? limits.writing : limits.reading;
    const signal = AbortSignal.timeout(wait);
    try {
      const answer = await fetch(new URL(path, server), { ...init, redirect: 'manual', signal });
      if (answer.status >= 300 && answer.status < 400) {
        await answer.body?.cancel();
        throw new Refused(
          `${server} names another server, which is not asked: the password must not go there. Name it with --server if it is yours.`,
        );
      }
      const { status, headers } = answer;
      const bytes = await readAtMost(answer, limits.answer);
      if (!bytes) throw new Refused(`${server} answers with more than ${limits.answer.toLocaleString('en')} bytes.`);
      return new Response(bytes.length === 0 ? null : bytes, { status, headers });
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused(signal.aborted ? `${server} does not answer within ${wait / 1000} seconds.` : `${server} cannot be reached.`);
    }
  };
}

/** Undefined where the answer is longer. */
async function readAtMost({ body }: Response, longest: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > longest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
