/** The options that several commands have. */
import { Option } from 'commander';
import { parseAddress, parseFolder, parseMoment, parsePort } from './option-values.ts';

/** Those that choose what a command works on, as given. */
export interface Place {
  readonly content?: string;
  readonly out?: string;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly url?: string;
  readonly deployed?: string;
}

/** Each is made anew: a command changes its options. */
export const options = {
  content: () => new Option('--content <folder>', 'the folder of the publication (content)').argParser(parseFolder),
  out: () => new Option('--out <folder>', 'the folder to write the site to (dist)').argParser(parseFolder),
  now: () => new Option('--now <moment>', 'the date and time to build for, as RFC 3339 (now)').argParser(parseMoment),
  url: () => new Option('--url <address>', 'the address of this site (url in site.yaml)').argParser(parseAddress),
  deployed: () => new Option('--deployed [address]', 'the published site (url in site.yaml): none of its addresses may be lost').preset(''),
  port: () => new Option('--port <number>', 'the port of the address (4321)').argParser(parsePort),
};

/** An option that may be given more than once. */
export function repeatable(flags: string, description: string, parse = (value: string): string => value): Option {
  return new Option(flags, `${description}; may be given more than once`).argParser((value: string, before: readonly string[] = []) => [
    ...before,
    parse(value),
  ]);
}
