/** Values of options: what was typed → what is meant, or a sentence. */
import { InvalidArgumentError } from 'commander';
import { isMoment } from '../schema/fields.ts';

/** RFC 3339 → milliseconds since 1970. Throws what commander prints. */
export function parseMoment(value: string): number {
  if (!isMoment(value)) throw new InvalidArgumentError(`"${value}" is not a moment; write it like 2026-01-31T09:00:00Z.`);
  return Date.parse(value);
}

/** A number of a port, as typed. Throws what commander prints. */
export function parsePort(value: string): string {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65535)
    throw new InvalidArgumentError(`"${value}" is not a port; give a number from 1 to 65535, such as 4322.`);
  return value;
}
