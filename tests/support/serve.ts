/** Serves a built site or a preview by the real commands, on a free port. */
import { createServer } from 'node:net';
import type { BuiltSite } from './built-sites.ts';
import { testMoment } from './built-sites.ts';
import { ownProject } from './own-project.ts';
import { startBroadside } from './run-broadside.ts';

export interface Served {
  /** The address of the home page. */
  readonly home: string;
  /** Resolves when the command has printed this. */
  said(text: string | RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** `npm run preview` for a built site. */
export function serveBuilt({ project, content, out, base }: Omit<BuiltSite, 'output'>): Promise<Served> {
  return serve(['preview', '--content', content, '--out', out], base, project);
}

/** `npm run dev` for a publication. */
export function serveWriting(
  content: string,
  base = '/',
  environment: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<Served> {
  return serve(['dev', '--content', content, '--now', testMoment, ...more], base, ownProject(), environment);
}

async function serve(
  args: readonly string[],
  base: string,
  project: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const port = await freePort();
  const command = startBroadside([...args, '--port', String(port)], environment, project);
  await command.said(new RegExp(`localhost:${port}`));
  return { home: `http://localhost:${port}${base}`, said: (text) => command.said(text), stop: () => command.stop() };
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
