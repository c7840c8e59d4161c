/** Gives an address among Markdown another one, or takes its link away, by edits at their places. */
import type { Edit } from '../../../base/edit-text.ts';
import { writtenAddress } from '../../../markdown/links/typed-address.ts';
import type { LeftOut } from '../../imported-text.ts';
import { newAddress, type Places } from '../place.ts';
import type { ScannedAddress } from './scan-addresses.ts';

/** Without their brackets, words mean the same only where neither they nor their neighbours may be marks. */
const plainWords = /^(?![-+>#=:\s]|\d{1,9}[.)])(?:[^[\]<>\\`*_~|&\n]|\n(?=\p{L}))+$/u;
const plainBefore = /(?:^|[\s\p{L}\p{N}(“"'‘—–])$/u;
const plainBehind = /^(?:$|[\s\p{L}\p{N}.,;:!?)”"'’—–])/u;

/** One edit; two where only the words of a link stay. Undefined where it takes more than that. */
export function movedAddress(
  text: string,
  one: ScannedAddress,
  places: Places,
  note: (left: LeftOut) => void,
): readonly Edit[] | undefined {
  const { start, end, address, isPicture, opened, closed } = one;
  const typed = text.slice(start, end);
  const moved = (to: string): Edit => ({ start, end, text: typed.replace(/^<|>$/g, '') === to ? typed : writtenAddress(to) });
  if (isPicture) {
    const found = places.picture(address);
    return 'to' in found && !/^https?:/i.test(found.to) ? [moved(found.to)] : undefined;
  }
  if (opened === undefined || closed === undefined) {
    const found = places.link(address);
    return 'to' in found && !found.isFile && found.lost === undefined ? [moved(found.to)] : undefined;
  }
  const close = text.lastIndexOf('](', start);
  const words = text.slice(opened + 1, close);
  const isIndented = /^(?: {4}|[ ]*\t)/.test(text.slice(text.lastIndexOf('\n', opened) + 1));
  const isPlain =
    plainWords.test(words) &&
    plainBefore.test(text.slice(Math.max(0, opened - 2), opened)) &&
    plainBehind.test(text.slice(closed, closed + 2)) &&
    !isIndented;
  const found = places.link(address);
  // A picture that leads to a file may be a smaller one of it.
  if (!isPlain && (!('to' in found) || (found.isFile && words.includes('![')))) return undefined;
  const to = newAddress(address, words, places, note);
  if (to !== undefined) return [moved(to)];
  return [
    { start: opened, end: opened + 1, text: '' },
    { start: close, end: closed, text: '' },
  ];
}

export function isTo(found: ReturnType<Places['link']>, address: string): boolean {
  return 'to' in found && !found.isFile && found.lost === undefined && found.to === address;
}
