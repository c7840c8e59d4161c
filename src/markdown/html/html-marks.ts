/** The two marks of HTML that mean one thing in `.mdx` too: `<!-- comments -->` and `<https://example.org/>`. */

/** An address in angle brackets (CommonMark 6.5), of the schemes that a link may have: no tag of MDX looks like it. */
const address = /<(?:(?:https?:\/\/|mailto:)[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)>/iy;
/** Without an empty line in it. `<!--[if` is a mark of Word, which refused/pasted-markup.ts explains. */
const inSentence = /<!--(?!-?>|\[(?:if|endif))(?:(?!\n[ \t>]*\r?\n)[^])*?-->/y;
/** Nothing follows on its last line. */
const onItsOwn = /<!--(?!-?>|\[(?:if|endif))(?:(?!-->)[^])*-->[ \t]*(?=\r|\n|$)/y;

/** What a mark is, at a place of a text; patterns are sticky. */
export const htmlMarks = { address, inSentence, onItsOwn } as const;

/** Returns a function from an offset to the end of the mark that begins there; undefined: there is none, or it is in doubt. `code` is the text with its code covered. */
export function markFinder(code: string): (offset: number) => number | undefined {
  const ends = [...code.matchAll(/-->/g)].map(({ index }) => index);
  return (offset) => {
    for (const pattern of [address, inSentence]) {
      pattern.lastIndex = offset;
      if (pattern.test(code)) return pattern.lastIndex;
    }
    const beginsLine = /(?:^|\n)[ \t>]*$/.test(code.slice(Math.max(0, offset - 40), offset));
    // Tried only where it ends: a search to the end of the text at each of many comments would take too long.
    const end = beginsLine ? firstFrom(ends, offset) : undefined;
    if (end === undefined || !/^-->[ \t]*(?:[\r\n]|$)/.test(code.slice(end, end + 100))) return undefined;
    onItsOwn.lastIndex = offset;
    return onItsOwn.test(code) ? onItsOwn.lastIndex : undefined;
  };
}

/** The first of these numbers that is not less than `least`; they ascend. */
function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}
