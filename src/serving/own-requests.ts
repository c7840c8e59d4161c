/**
 * Which requests a server on the writer's machine answers. Every page that is open in the same browser can send requests to it, and the owner of
 * any domain can let its name lead to this machine, so neither the sender nor the name is trusted.
 * Source: W3C Fetch Metadata Request Headers; "DNS rebinding".
 */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

type Received = Pick<IncomingMessage, 'method' | 'headers'>;

/** Why a request is not answered, as a sentence; undefined for one that is. */
export function refusalOf({ method = 'GET', headers }: Received): string | undefined {
  if (!isNameOfMachine(headers.host)) return 'This server answers at localhost, or at the number of this machine.';
  return isFromOwnPage(headers) || isVisit(method, headers) ? undefined : 'This server answers its own pages only.';
}

/** Any person may let a domain lead to this machine; `localhost` and a number are safe. */
function isNameOfMachine(host = ''): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return /(^|\.)localhost$/.test(hostname) || isIP(hostname.replace(/^\[(.*)\]$/, '$1')) > 0;
}

/** `none` is sent where the address was typed. A program that is no browser sends neither header. */
function isFromOwnPage({ host, origin, 'sec-fetch-site': site }: IncomingMessage['headers']): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}

/** Somebody follows a link on another page. The page that they left cannot read what they then see. */
function isVisit(method: string, headers: IncomingMessage['headers']): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
