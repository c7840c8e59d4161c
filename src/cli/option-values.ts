/** Parsers of option values. They throw errors that commander prints. */
import { InvalidArgumentError } from 'commander';
import { siteFieldFault } from '../schema/fields/field-fault.ts';
import { isMoment } from '../schema/fields/is-date.ts';

/** RFC 3339 → milliseconds since 1970. */
export function parseMoment(value: string): number {
  if (!isMoment(value)) throw new InvalidArgumentError(`"${value}" is not a date with a time; write it like 2026-01-31T09:00:00Z.`);
  return Date.parse(value);
}

/** The number of a port, as typed. */
export function parsePort(value: string): string {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65535)
    throw new InvalidArgumentError(`"${value}" is not a port; give a number from 1 to 65535, such as 4322.`);
  return value;
}

/** The address of a publication, as in site.yaml. */
export function parseAddress(value: string): string {
  const fault = siteFieldFault('url', value);
  if (fault !== undefined) throw new InvalidArgumentError(fault);
  return value;
}

/** A folder, as typed. Empty names are refused: an unset variable of a script gives one, and it would mean the folder of the project. */
export function parseFolder(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('The name of the folder is empty.');
  return value;
}

/** A file to write, as typed. */
export function parsePicture(value: string): string {
  if (!/\.png$/i.test(value)) throw new InvalidArgumentError(`"${value}" is not the name of a PNG; it ends with .png.`);
  return value;
}

/** The name of a host, in small letters. */
export function parseHost(value: string): string {
  if (!URL.canParse(`https://${value}/`) || new URL(`https://${value}/`).host !== value.toLowerCase())
    throw new InvalidArgumentError(`"${value}" is not the name of a host; give it like pictures.example.org.`);
  return value.toLowerCase();
}
