/** Soft hyphens in the long words of a text: a line may end there, and then shows a hyphen. */
import type { Divide } from './patterns.ts';

export const softHyphen = '\u00AD';

/** In letters. The largest title on the narrowest screen, 57 pixels high and 276 wide, has room for ten: no shorter word has to be divided, and none is. */
const shortest = 11;
/** In letters, of names in lists: there, lines end between words as long as they can. */
const shortestInName = 16;
/** In letters: what is left before the first hyphen and behind the last one. Less looks like a mistake. */
const edge = 4;
/** In letters: the shortest part of a compound with a hyphen, `Berlin-Brandenburg`, that is divided. A line can end at its own hyphen. */
const shortestPart = 14;

/** No part of an address, a name of a file or of an entity, and no word in which the writer has set the hyphens. */
const longWord = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}\u00AD&@_./\\=])[\p{L}\p{M}]{${shortest},}(?![\p{L}\p{M}\p{N}\u00AD@_/\\=]|\.[\p{L}\p{N}])`,
  'gu',
);
/** Whether there may be one: much faster, since most texts have none. */
const longRun = new RegExp(String.raw`[A-Za-z\u00AA-\uFFFF]{${shortest}}`);

export function mayHoldLongWord(text: string): boolean {
  return longRun.test(text);
}

/** `text` may be HTML between two tags. `known` remembers words: it belongs to the language. */
export function withSoftHyphens(text: string, divide: Divide, known: Map<string, string>, isName: boolean): string {
  return text.replace(longWord, (word, start: number) => {
    const isPart = isHyphen(text[start - 1]) || isHyphen(text[start + word.length]);
    if ((isPart && word.length < shortestPart) || (isName && word.length < shortestInName)) return word;
    const divided = known.get(word) ?? divideWord(word, divide);
    known.set(word, divided);
    return divided;
  });
}

function divideWord(word: string, divide: Divide): string {
  const small = word.toLowerCase();
  // A letter that becomes two would move all places behind it.
  if (small.length !== word.length) return word;
  const places = divide(small).filter((place) => place >= edge && place <= word.length - edge);
  return [0, ...places].map((place, index) => word.slice(place, places[index])).join(softHyphen);
}

function isHyphen(sign: string | undefined): boolean {
  return sign === '-' || sign === '\u2010';
}
