/** A built site or a preview, served by the real commands on a port of its own. */
import { createServer } from 'node:net';
import type { BuiltSite } from './built-sites.ts';
import { testMoment } from './built-sites.ts';
import { takeTurn } from './one-at-a-time.ts';
import { startBroadside } from './run-broadside.ts';

export interface Served {
  /** The address of the home page. */
  readonly home: string;
  stop(): Promise<void>;
}

/** `npm run preview` for a site that was built. */
export function serveBuilt({ content, out, base }: BuiltSite): Promise<Served> {
  return serve(['preview', '--content', content, '--out', out], base);
}

/** `npm run dev` for a publication. */
export async function serveWriting(content: string, base = '/'): Promise<Served> {
  const giveBack = await takeTurn();
  const { home, stop } = await serve(['dev', '--content', content, '--now', testMoment], base);
  return { home, stop: () => stop().finally(giveBack) };
}

async function serve(args: readonly string[], base: string): Promise<Served> {
  const port = await freePort();
  const command = startBroadside([...args, '--port', String(port)]);
  await command.said(new RegExp(`localhost:${port}`));
  return { home: `http://localhost:${port}${base}`, stop: () => command.stop() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port.'))));
    });
  });
}
