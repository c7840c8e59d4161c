/** The files that a browser fetches for a page, with their compressed sizes. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

export interface Fetched {
  readonly path: string;
  readonly type: 'html' | 'css' | 'font' | 'script' | 'picture' | 'other';
  /** With gzip at level 9. Files that are already compressed count as they are. */
  readonly bytes: number;
}

/** All files that are fetched during `visit` and until the network is idle, by workers too. */
export async function fetchedWhile(page: Page, visit: () => Promise<unknown>): Promise<readonly Fetched[]> {
  const responses: Response[] = [];
  const listen = (response: Response): void => void responses.push(response);
  page.context().on('response', listen);
  await visit();
  await page.waitForLoadState('networkidle');
  page.context().off('response', listen);
  return Promise.all(responses.filter((response) => response.status() === 200).map(describe));
}

/** The total bytes of files of these types, or of all files if no type is given. */
export function bytesOf(fetched: readonly Fetched[], ...types: readonly Fetched['type'][]): number {
  return fetched.filter(({ type }) => types.length === 0 || types.includes(type)).reduce((total, { bytes }) => total + bytes, 0);
}

async function describe(response: Response): Promise<Fetched> {
  const { pathname } = new URL(response.url());
  const body = await response.body();
  const type = typeOf(response.headers()['content-type'] ?? '', pathname);
  return { path: pathname, type, bytes: ['font', 'picture'].includes(type) || isPacked(body) ? body.length : packedSize(body) };
}

export function packedSize(body: Uint8Array | string): number {
  return gzipSync(body, { level: 9 }).length;
}

function isPacked(body: Uint8Array): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}

function typeOf(contentType: string, path: string): Fetched['type'] {
  if (contentType.startsWith('text/html')) return 'html';
  if (contentType.startsWith('text/css')) return 'css';
  if (contentType.startsWith('font/') || path.endsWith('.woff2')) return 'font';
  if (contentType.includes('javascript')) return 'script';
  return contentType.startsWith('image/') ? 'picture' : 'other';
}
