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

/** In letters: no language has a longer word, and the time that patterns take grows with the square of it. */
const longest = 200;

/** No word in which the writer has set the hyphens, no entity, no name that begins with a point. */
const longWord = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}\u00AD&.])[\p{L}\p{M}]{${shortest},}(?![\p{L}\p{M}\p{N}\u00AD])`, 'gu');
/** What stands between spaces is an address, or the name of a file: a reader copies it, and hyphens would become a part of it. */
const address = /[@_/\\=]|[\p{L}\p{N}]\.\p{L}/u;
/** Whether there may be one: much faster, since most texts have none. */
const longRun = new RegExp(String.raw`[A-Za-z\u00AA-\uFFFF]{${shortest}}`);

export function mayHoldLongWord(text: string): boolean {
  return longRun.test(text);
}

/** `text` may be HTML between two tags. `known` remembers words: it belongs to the language. */
export function withSoftHyphens(text: string, divide: Divide, known: Map<string, string>, isName: boolean): string {
  const least = isName ? shortestInName : shortest;
  return text.replace(/\S+/g, (run) => (run.length < least || address.test(run) ? run : divideWords(run, divide, known, least)));
}

function divideWords(run: string, divide: Divide, known: Map<string, string>, least: number): string {
  return run.replace(longWord, (word, start: number) => {
    const isPart = isHyphen(run[start - 1]) || isHyphen(run[start + word.length]);
    if (word.length < least || word.length > longest || (isPart && word.length < shortestPart)) return word;
    const divided = known.get(word) ?? divideWord(word, divide);
    known.set(word, divided);
    return divided;
  });
}

function divideWord(word: string, divide: Divide): string {
  // Patterns know letters with their marks; some keyboards and files have them apart.
  const letters = word.match(/.\p{M}*/gu) ?? [];
  const small = letters.map((letter) => letter.normalize('NFC').toLowerCase());
  // A letter that becomes two would move all places behind it.
  if (letters.length < shortest || small.some(({ length }) => length !== 1)) return word;
  const places = divide(small.join('')).filter((place) => place >= edge && place <= letters.length - edge);
  return [0, ...places].map((place, index) => letters.slice(place, places[index]).join('')).join(softHyphen);
}

function isHyphen(sign: string | undefined): boolean {
  return sign === '-' || sign === '\u2010';
}
