/** Digests for a cached list of texts that must not be guessed, such as secrets. */
import { createHmac } from 'node:crypto';
import type { Seal } from './sealed-store.ts';

export function secretDigest({ key }: Seal): (text: string) => string {
  return (text) => createHmac('sha256', key).update(`text\n${text}`).digest('base64url');
}
