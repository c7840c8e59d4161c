/**
 * Which requests a local server answers. Every page that is open in the same browser can send requests to it, and the owner of any domain can point
 * its name at this machine. So neither the sender nor the host name is trusted. Source: W3C Fetch Metadata Request Headers; "DNS rebinding".
 */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

type Received = Pick<IncomingMessage, 'method' | 'headers'>;

/** A sentence: why the request is refused; undefined where it is answered. */
export function refusalOf({ method = 'GET', headers }: Received): string | undefined {
  if (!isNameOfMachine(headers.host)) return 'This server answers at localhost, or at the number of this machine.';
  return isFromOwnPage(headers) || isVisit(method, headers) ? undefined : 'This server answers its own pages only.';
}

/** Anyone can point a domain at this machine; `localhost` and an IP address are safe. */
function isNameOfMachine(host = ''): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return /(^|\.)localhost$/.test(hostname) || isIP(hostname.replace(/^\[(.*)\]$/, '$1')) > 0;
}

/** Browsers send `none` where a person typed the address. Programs that are no browsers send neither header. */
function isFromOwnPage({ host, origin, 'sec-fetch-site': site }: IncomingMessage['headers']): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}

/** A person follows a link on another page. That page cannot read the answer. */
function isVisit(method: string, headers: IncomingMessage['headers']): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
