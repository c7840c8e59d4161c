/** Serves a built site like most hosts: compressed with gzip, cacheable, with 404.html for missing files. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};
const packed = ['.html', '.css', '.js', '.json', '.xml', '.svg'];

export interface CompressedHost {
  /** Without a slash at the end. */
  readonly home: string;
  stop(): void;
}

/** Serves the folder on a free port. */
export async function serveCompressed(folder: string): Promise<CompressedHost> {
  const server = createServer(({ url = '/' }, response) => {
    void answer(folder, new URL(url, 'http://localhost').pathname).then(({ status, body, extension }) => {
      const small = packed.includes(extension);
      response.writeHead(status, {
        'Content-Type': types[extension] ?? 'application/octet-stream',
        'Cache-Control': extension === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
        ...(small ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
      });
      response.end(small ? gzipSync(body, { level: 9 }) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { home: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}

async function answer(folder: string, path: string): Promise<{ status: number; body: Buffer; extension: string }> {
  const file = join(folder, normalize(decodeURIComponent(path)), path.endsWith('/') ? 'index.html' : '');
  const there = await stat(file).catch(() => undefined);
  if (there?.isFile()) return { status: 200, body: await readFile(file), extension: extname(file) };
  return { status: 404, body: await readFile(join(folder, '404.html')), extension: '.html' };
}
