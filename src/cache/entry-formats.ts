/** Formats of entries that several caches share. */
import { deserialize, serialize } from 'node:v8';
import { isConfined } from '../disk/is-confined.ts';
import type { EntryFormat } from './sealed-store.ts';

/** Returns the value if it is valid, else undefined. */
type Validate<Value> = (value: unknown) => Value | undefined;

/** `most`: the largest size, in bytes. */
export function jsonFormat<Value>(most: number, validate: Validate<Value>): EntryFormat<Value> {
  return { most, encode: (value) => JSON.stringify(value), decode: (content) => validate(decoded(() => JSON.parse(content.toString()))) };
}

/** Node's structured clone format, which has maps, sets and bytes. `most`: the largest size, in bytes. */
export function structuredFormat<Value>(most: number, validate: Validate<Value>): EntryFormat<Value> {
  return { most, encode: serialize, decode: (content) => validate(decoded(() => deserialize(content))) };
}

/** A sealed entry may have been saved by an earlier version of this code, in another format. */
function decoded(decode: () => unknown): unknown {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/** A file of a site, or of a search index. */
interface FileOfSite {
  /** From the folder of the site or of the index, with forward slashes. */
  readonly path: string;
}

/** Returns `value` if it is a list of files below one folder and `isOne` accepts each of them; else undefined. */
export function filesIn<File extends FileOfSite>(
  value: unknown,
  isOne: (file: Partial<Record<keyof File, unknown>>) => boolean,
): readonly File[] | undefined {
  const isFile = (one: unknown): one is File =>
    typeof one === 'object' && one !== null && 'path' in one && isConfined(one.path) && isOne(one as Partial<Record<keyof File, unknown>>);
  return Array.isArray(value) && value.every(isFile) ? value : undefined;
}
