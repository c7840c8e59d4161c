/**
 * Where a bare web address in a sentence ends. As on GitHub (GFM 6.9, extended autolinks), and before characters that
 * no address contains (RFC 3986): closing quotes of any language, dashes, ellipses, full-width signs. Letters of other scripts belong to it;
 * in a script without spaces, only if they begin a segment: `/wiki/日本`, but not `/path` + `を見る`.
 */
import { unspacedLetter } from '../typography/scripts.ts';

const beginnings = ['http://', 'https://', 'www.'];
/** The longest host name (RFC 1035), in characters. */
const longestHost = 253;
const asciiOfAddress = /[\w!#$%&'()*+,\-./:;=?@[\]^{|}~]/;
/** Includes the joiners used between letters of Persian and of Indian scripts. */
const letter = /[\p{L}\p{M}\p{N}\u200C\u200D]/u;
const hostCharacter = /[\w.\-\u0080-\uFFFF]/;

/** Takes the characters of a text one by one, from the start of `http://`, `https://` or `www.`, in upper or lower case. */
export class AddressReader {
  #text = '';
  /** The last two characters. */
  #before = '';
  /** Up to the end of the host; later characters are not examined again. */
  #head = '';
  #inHead = true;

  /** `character` is a UTF-16 unit. Returns false where it ends the address. After that, or at the end of the text, read `address`. */
  take(character: string): boolean {
    if (!this.#goesOn(character)) return false;
    this.#text += character;
    this.#before = this.#before.slice(-1) + character;
    if (this.#inHead) this.#head += character;
    return true;
  }

  /** Without trailing punctuation of the sentence; empty if there is no address. */
  get address(): string {
    const address = this.#text.slice(0, endOf(this.#text));
    return isHost(hostOf(address.slice(0, this.#head.length))) ? address : '';
  }

  #goesOn(character: string): boolean {
    const host = this.#inHead ? hostOf(this.#head) : '';
    if (host === undefined) return beginnings.some((known) => known.startsWith((this.#head + character).toLowerCase()));
    if (this.#inHead && !hostCharacter.test(character)) {
      // Stop early if this cannot become an address.
      if (!isHost(host)) return false;
      this.#inHead = false;
    }
    if (host.length > longestHost) return false;
    if (character < '\u0080') return asciiOfAddress.test(character);
    return letter.test(character) && (!unspacedLetter.test(character) || this.#mayBeginPart());
  }

  #mayBeginPart(): boolean {
    const before = this.#before;
    return unspacedLetter.test(before.slice(-1)) || /[/=#&?_-]$|_\($/.test(before) || (this.#inHead && before.endsWith('.'));
  }
}

/** Undefined if the text does not begin an address, or not yet. */
function hostOf(text: string): string | undefined {
  const found = beginnings.find((beginning) => text.slice(0, beginning.length).toLowerCase() === beginning);
  return found === undefined ? undefined : text.slice(found === 'www.' ? 0 : found.length);
}

/** True if there is a name, and no underscore in its last two labels. */
function isHost(host = ''): boolean {
  return (
    /^[^.\-_]/.test(host) && host.length <= longestHost && !/^www\.?$/i.test(host) && !host.split('.').slice(-2).join('').includes('_')
  );
}

/** The index after the last character of the address. */
function endOf(text: string): number {
  let open = text.split('(').length - text.split(')').length;
  for (let end = text.length; end > 0; end--) {
    const last = text.charAt(end - 1);
    if (last === '(') open--;
    else if (last === ')') {
      if (open >= 0) return end;
      open++;
    } else if (last === ';') {
      const reference = /&\w{1,32};$/.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? ';';
      end -= reference.length - 1;
    } else if (!/[!'*,.:?_~\]{}\u200C\u200D]/.test(last)) return end;
  }
  return 0;
}
