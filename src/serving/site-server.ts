/** Serves a built site as a static host does, from one folder only. */
import { fileOf, routes } from '../addresses/routes.ts';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { refusalOf } from './own-requests.ts';
import { replyHeaders } from './reply-headers.ts';

interface Site {
  readonly folder: string;
  /** The base path of the site, with a slash at both ends. */
  readonly base: string;
}

/** Answers with a file of the site, a redirect to the folder with a slash, or 404.html. */
export function siteListener({ folder, base }: Site): RequestListener {
  const root = resolve(folder);
  const sendFile = sirv(root, { dev: true, etag: true, dotfiles: true, extensions: [], setHeaders: nameIcon });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, asked = '/', query = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '/') ?? [];
    const path = asked.replace(/\/{2,}/g, '/');
    if (base !== '/' && (path === '/' || `${path}/` === base)) return redirect(response, base + query);
    if (!path.startsWith(base)) return say(response, 404, `The site stands at ${base}`);
    const below = path.slice(base.length);
    const place = await placeOf(root, below);
    if (place === 'folder') return redirect(response, `${path}/${query}`);
    if (place === 'outside') return say(response, 403, 'A link leads out of the site. No host has what lies there.');
    if (place === 'nothing') return sendPage(response, 404, join(root, fileOf(routes.notFound.pattern)));
    // Sirv would start to send such a range, and fail.
    if (!isRange(request.headers.range)) delete request.headers.range;
    request.url = `/${below}${below === '' || below.endsWith('/') ? 'index.html' : ''}`;
    sendFile(request, response, () => say(response, 404, 'There is no such file.'));
  };

  return (request, response) => {
    for (const [name, value] of Object.entries(replyHeaders)) response.setHeader(name, value);
    const refusal = refusalOf(request);
    if (refusal !== undefined) return say(response, 403, refusal);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'Files can be read here, and nothing else.');
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else say(response, 500, String(error));
    });
  };
}

/** Sirv knows no type of this ending. */
function nameIcon(response: ServerResponse, path: string): void {
  if (path === routes.favicon.pattern) response.setHeader('Content-Type', routes.favicon.type);
}

/** Listens at `port`, or at the next free port; returns the port. Throws the system's error where no port is allowed. */
export async function listen(listener: RequestListener, port: number, host: string): Promise<number> {
  const server = createServer(listener);
  const { promise, resolve: isListening, reject } = Promise.withResolvers<void>();
  server.once('listening', isListening).once('error', reject).listen(port, host);
  return promise.then(
    () => port,
    (error: unknown) => {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (isTaken && port < 65_535) return listen(listener, port + 1, host);
      throw error;
    },
  );
}

type Place = 'file' | 'folder' | 'outside' | 'nothing';

/** What is at a path of the site; `folder` where the slash is missing. */
async function placeOf(root: string, path: string): Promise<Place> {
  const isFolder = path === '' || path.endsWith('/');
  try {
    const wanted = join(root, decodeURI(path), isFolder ? 'index.html' : '');
    const file = await realpath(wanted);
    if (!file.startsWith((await realpath(root)) + sep)) return 'outside';
    const found = await stat(file);
    return found.isFile() ? 'file' : found.isDirectory() && !isFolder ? 'folder' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/** Whether it is one range from a given start. Other ranges may be ignored (RFC 9110, 14.2): then the whole file is sent. */
function isRange(range: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  return first !== undefined && (last === '' || Number(first) <= Number(last));
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to, 'Cache-Control': 'no-store' }).end();
}

async function sendPage(response: ServerResponse, status: number, file: string): Promise<void> {
  response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' }).end(await readFile(file));
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' }).end(`${sentence}\n`);
}
