/** Keys of records on Bluesky: TIDs (https://atproto.com/specs/tid), 13 letters that a program makes of a moment and a number. */
import { hash } from 'node:crypto';
import { create } from '@atcute/tid';

/** In microseconds: within this time after a moment lies its key, so that articles of one moment have different ones. */
const spread = 60_000_000;

/**
 * The same for the same `instant` (milliseconds since 1970) and `id`, wherever and whenever it is made. 2³⁵ keys follow each moment: of 10,000 articles with
 * one moment, two have the same key with a probability of 0.1 %.
 */
export function recordKey(instant: number, id: string): string {
  const number = parseInt(hash('sha256', id).slice(0, 12), 16);
  return create(Math.max(instant, 0) * 1000 + (number % spread), Math.floor(number / spread) % 1024);
}
