/** Real web servers, with the configuration that `host` prints. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { newFolder } from './temporary-folder.ts';

export type ServerName = 'nginx' | 'caddy';

export interface RunningServer {
  /** `http://127.0.0.1:40123`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** A server of Debian; tests without it are skipped, and say so. */
export function isInstalled(name: ServerName): boolean {
  return spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;
}

/** A folder in which the site lies below its path, as `root` of a server. `folder` is empty. */
export async function rootFor(out: string, base: string, folder: string): Promise<string> {
  if (base === '/') return out;
  const place = join(folder, base);
  await mkdir(dirname(place), { recursive: true });
  await symlink(out, place.replace(/\/$/, ''));
  return folder;
}

/** `printed`: what `host` prints; only the address is another one. */
export async function startServer(name: ServerName, printed: string): Promise<RunningServer> {
  const port = await freePort();
  const folder = await newFolder({});
  const file = join(folder, name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  await writeFile(file, name === 'nginx' ? nginxFile(printed, port, folder) : caddyFile(printed, port));
  const args = name === 'nginx' ? ['-c', file, '-e', 'stderr', '-g', 'daemon off;'] : ['run', '--config', file, '--adapter', 'caddyfile'];
  const said: string[] = [];
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: folder } });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`${name} does not start: ${said.join('')}`);
    await setTimeout(50);
  }
  return {
    origin,
    stop: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function nginxFile(printed: string, port: number, folder: string): string {
  const server = printed.replace('listen 80;', `listen 127.0.0.1:${port};`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
  return [
    ...['user root;', 'worker_processes 1;', `pid ${folder}/pid;`, 'events { }', 'http {'],
    ...['include /etc/nginx/mime.types;', 'access_log off;', ...paths, server, '}'],
  ].join('\n');
}

function caddyFile(printed: string, port: number): string {
  return `{\n\tadmin off\n\tauto_https off\n}\n${printed.replace(/^\S+ \{/, `http://127.0.0.1:${port} {`)}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
