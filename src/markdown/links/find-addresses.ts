/** Finds web and e-mail addresses in plain text. */
import { AddressReader } from './bare-address.ts';

export interface FoundAddress {
  /** Index of its first character. */
  readonly from: number;
  /** Index after its last character. */
  readonly to: number;
  /** The target, with `http://` or `mailto:` added if it was not typed. */
  readonly url: string;
}

/** The start of a web address, or what looks like an e-mail address. `xmpp:` is excluded: it leads to no web page. */
const candidates = /(?<![a-z])https?:\/\/|(?<![\p{L}\p{N}/.@:_-])www\.|(?<![\w+.-])(?<!xmpp:)(?:mailto:)?[\w+.-]+@[\w-]+(?:\.[\w-]+)+/giu;

/** In the order of the words. */
export function addressesIn(words: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const { 0: candidate, index: from } of words.matchAll(candidates)) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const isEmail = candidate.includes('@');
    const address = isEmail ? candidate : webAddressAt(words, from);
    if (address === '' || (isEmail && /[\d_-]$/.test(address))) continue;
    const prefix = isEmail ? (/^mailto:/i.test(address) ? '' : 'mailto:') : /^www/i.test(address) ? 'http://' : '';
    found.push({ from, to: from + address.length, url: prefix + address });
  }
  return found;
}

function webAddressAt(words: string, from: number): string {
  const reader = new AddressReader();
  for (let at = from; at < words.length && reader.take(words.charAt(at)); at++);
  return reader.address;
}
