/** A text that was read, before its pictures and links have a place. */
import type { Root } from 'mdast';
import type { LeftOut } from '../imported-text.ts';
import type { Compared } from './counts.ts';
import type { Places } from './place.ts';

export interface ParsedBody {
  /** As the source names them, without wrappers of services. */
  readonly pictures: readonly string[];
  /** Addresses as `write` asks for them; some of them it does not need. */
  readonly links: readonly string[];
  /** What these names of places, as links have them behind their `#`, are here. Nothing may be written after that. */
  placesOf(wanted: ReadonlySet<string>): ReadonlyMap<string, string>;
  /** Writes it; at most once, because the tree is changed. */
  write(places: Places): WrittenBody;
}

export interface WrittenBody {
  readonly markdown: string;
  readonly notes: readonly LeftOut[];
  /** `tree`: that of the Markdown, which is parsed anyway. */
  compare(tree: Root): Compared;
}

/** A text that the parser could not read within seconds. The message says why. */
export class TextRefused extends Error {}
