/** What the claims of one kind of file result in: each of these functions returns it, and `claimAddresses` joins them. */
import type { Problem } from '../../problems/problem.ts';
import type { Destination } from '../links/link-map.ts';

export interface Claimed {
  /** By path of the file. */
  readonly slugs: ReadonlyMap<string, string>;
  /** The targets of links, by path within the site. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** Problems of the names. Two claims to one address are problems of the `AddressBook`. */
  readonly problems: readonly Problem[];
}

/** The claims of files with a text, to which links lead by the path of the file too. */
export interface ClaimedTexts extends Claimed {
  /** By path of the file, in NFC. Also of files that did not get their address: links to them are not broken. */
  readonly destinationOfFile: ReadonlyMap<string, Destination>;
}
