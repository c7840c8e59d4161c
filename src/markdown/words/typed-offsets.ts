/** Offsets of the characters of a text node in the source. */
import type { Text } from 'mdast';

const escape = /^\\[!-/:-@[-`{-~]/;
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i;

/**
 * For each UTF-16 unit of a text node, its offset in `typed`: -1 if it comes from an escape or a character reference, and a number past
 * the end of the node if it is not found.
 */
export function typedOffsets({ value, position }: Text, typed: string): number[] {
  const offsets: number[] = [];
  const end = position?.end.offset ?? 0;
  let at = position?.start.offset ?? 0;
  while (offsets.length < value.length) {
    const rest = typed.slice(at, at + 40);
    const next = value.charAt(offsets.length);
    const named = reference.exec(rest)?.[0];
    if (escape.test(rest) && rest.charAt(1) === next) {
      offsets.push(-1);
      at += 2;
    } else if (named !== undefined && !value.startsWith(named, offsets.length)) {
      offsets.push(-1);
      if (/[\uD800-\uDBFF]/.test(next)) offsets.push(-1);
      at += named.length;
    } else {
      // Skip the indentation and the quotation marks (`>`) of the block.
      while (at < end && typed.charAt(at) !== next) at++;
      offsets.push(at++);
    }
  }
  return offsets;
}
