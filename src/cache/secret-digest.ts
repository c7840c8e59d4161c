/** Digests of texts that must not be found by trying, such as secrets, for a list that is cached. */
import { createHmac } from 'node:crypto';
import type { Seal } from './sealed-store.ts';

export function secretDigest({ key }: Seal): (text: string) => string {
  return (text) => createHmac('sha256', key).update(`text\n${text}`).digest('base64url');
}
