/** Parts of an XML file of any size, in which no text, tag or comment is longer than memory allows, and each `&` begins an entity. */

/** In characters: a longer text is no piece. */
export const longestText = 6 * 1024 ** 2;
/** In characters: a tag, or a DOCTYPE with its entities. */
const longestTag = 256 * 1024;

/** The message is a sentence for the person who gave the file. */
export class XmlRefused extends Error {}

/** Comments are left out. `onCut` is called when the end of a text was dropped, before the part that follows it. */
export async function* boundedXml(parts: AsyncIterable<string>, onCut: () => void): AsyncGenerator<string> {
  const state = new XmlBounds(onCut);
  for await (const part of parts) yield state.pass(part);
  yield state.rest();
}

const bareAmpersand = /&(?!#?\w{1,32};)/g;

/** Where an entity begins that the next part may complete; else the end. */
function beforeEntity(all: string, from: number): number {
  const at = all.lastIndexOf('&');
  return at >= from && /^&#?\w{0,32}$/.test(all.slice(at, at + 40)) ? at : all.length;
}

type Mode = 'text' | 'tag' | 'cdata' | 'comment';
const ends: Readonly<Record<Exclude<Mode, 'text'>, string>> = { tag: '>', cdata: ']]>', comment: '-->' };

class XmlBounds {
  readonly #onCut: () => void;
  #mode: Mode = 'text';
  /** Of the text or tag that is open. */
  #length = 0;
  /** What may be the beginning of a mark that the next part completes. */
  #waiting = '';

  constructor(onCut: () => void) {
    this.#onCut = onCut;
  }

  pass(part: string): string {
    const all = this.#waiting + part;
    this.#waiting = '';
    // Joined once: a string made of thousands of pieces is walked at each of its letters.
    const passed: string[] = [];
    let place = 0;
    while (place < all.length) {
      if (this.#mode === 'text') {
        const open = all.indexOf('<', place);
        const until = open === -1 ? beforeEntity(all, place) : open;
        passed.push(this.#bounded(all.slice(place, until)));
        if (open === -1) {
          this.#waiting = all.slice(until);
          return passed.join('');
        }
        const start = all.slice(open, open + 9);
        if (start.length < 9 && ['<![CDATA[', '<!--'].some((mark) => mark.startsWith(start))) {
          this.#waiting = all.slice(open);
          return passed.join('');
        }
        const mode = start === '<![CDATA[' ? 'cdata' : start.startsWith('<!--') ? 'comment' : 'tag';
        const mark = mode === 'cdata' ? start : mode === 'comment' ? '<!--' : '<';
        if (mode !== 'comment') passed.push(mark);
        this.#begin(mode);
        place = open + mark.length;
      } else {
        const end = ends[this.#mode];
        const found = all.indexOf(end, place);
        if (found === -1) {
          // All but what may be the beginning of the end.
          const until = this.#mode === 'tag' ? beforeEntity(all, place) : Math.max(place, all.length - end.length + 1);
          passed.push(this.#bounded(all.slice(place, until)));
          this.#waiting = all.slice(until);
          return passed.join('');
        }
        passed.push(this.#bounded(all.slice(place, found)), this.#mode === 'comment' ? '' : end);
        this.#begin('text');
        place = found + end.length;
      }
    }
    return passed.join('');
  }

  rest(): string {
    return this.#waiting;
  }

  #begin(mode: Mode): void {
    // A text goes on behind a comment or another part of itself.
    if (mode === 'tag' || mode === 'cdata') this.#length = 0;
    this.#mode = mode;
  }

  #bounded(text: string): string {
    if (this.#mode === 'comment') return '';
    // Else the parser would take all up to the next semicolon, tags too, for its name.
    if (this.#mode !== 'cdata') text = text.replace(bareAmpersand, '&amp;');
    const before = this.#length;
    this.#length += text.length;
    if (this.#mode === 'tag') {
      if (this.#length > longestTag) throw new XmlRefused('A tag of this file is longer than 256 KB, as in no export.');
      return text;
    }
    if (this.#length <= longestText) return text;
    if (before <= longestText) this.#onCut();
    return text.slice(0, Math.max(0, longestText - before));
  }
}
