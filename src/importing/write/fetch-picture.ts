/** Fetches pictures from the web: only from the hosts that the person who imports has named. */
import { limits } from '../../schema/limits.ts';

/** The bytes; or why there are none, where it was tried. */
export type FetchPicture = (address: string) => Promise<Buffer | { readonly why?: string }>;

/** In milliseconds, for one answer with its bytes. */
const patience = 20_000;
const mostRedirects = 3;

/** `hosts`: in small letters, without a port. */
export function pictureFetcher(hosts: ReadonlySet<string>): FetchPicture {
  return async (address) => {
    let url = new URL(address);
    if (!hosts.has(url.hostname)) return {};
    try {
      for (let step = 0; step <= mostRedirects; step++) {
        const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience), headers: { Accept: 'image/*' } });
        const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('Location') : null;
        if (next === null) return await pictureIn(answer);
        await answer.body?.cancel();
        url = new URL(next, url);
        if (!/^https?:$/.test(url.protocol) || !hosts.has(url.hostname))
          return { why: `It leads on to ${url.hostname}, which no --fetch names.` };
      }
      return { why: 'It leads on and on.' };
    } catch (error) {
      return { why: `It could not be fetched: ${reasonOf(error)}.` };
    }
  };
}

async function pictureIn(answer: Response): Promise<Buffer | { readonly why: string }> {
  if (!answer.ok) {
    await answer.body?.cancel();
    return { why: `The server answers ${answer.status}.` };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > limits.pictureBytes.most) return { why: limits.pictureBytes.message };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Node says "fetch failed", and gives the cause beside it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason was given';
  if (error.name === 'TimeoutError') return `no answer within ${patience / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
