/** Addresses in a Markdown text by a scan of its letters. A tree would say it for certain, but takes a parser: `readAsTyped` looks later. */
import { unwrappedAddress } from '../unwrap-address.ts';

export interface ScannedAddress {
  /** Offsets in the text, angle brackets included. */
  readonly start: number;
  readonly end: number;
  /** Without what services put around it. */
  readonly address: string;
  readonly isPicture: boolean;
  /** Where its words begin, with their bracket, and where its address ends, with its own; absent where the address stands apart. */
  readonly opened?: number;
  readonly closed?: number;
}

/** Written the same in Markdown and in HTML. */
const plain = /^(?:[!#$&-;=?-Z_a-z~]|%[\da-f]{2})+$/i;
const typed = /[ \t]*(?:<([^<>\n]*)>|([^\s()<>\\]+))/y;
/** Up to the bracket behind an address, with a title. */
const closing = /(?:[ \t\n]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*\)/y;
const definition = /^ {0,3}\[(?!\^)(?:[^[\]\\\n]|\\.)+\]:/gm;
/** In characters, of the words of a link or a picture. */
const longestWords = 2000;

/** `prose`: a text without code and HTML. Undefined where signs are not enough. */
export function scanAddresses(prose: string): readonly ScannedAddress[] | undefined {
  const found: ScannedAddress[] = [];
  for (let at = prose.indexOf(']('); at !== -1; at = prose.indexOf('](', at + 2)) {
    const opened = openingOf(prose, at);
    const place = addressAt(prose, at + 2);
    if (opened === undefined || !place) return undefined;
    closing.lastIndex = place.end;
    const [close] = closing.exec(prose) ?? [];
    const isPicture = prose[opened - 1] === '!';
    if (close === undefined || holdsAnother(found, opened, isPicture)) return undefined;
    found.push({ ...place, isPicture, opened, closed: place.end + close.length });
  }
  const definitions = [...prose.matchAll(definition)];
  // Where addresses stand apart, signs do not say which are those of pictures.
  if (definitions.length > 0 && /!\[[^\]]*\](?!\()/.test(prose)) return undefined;
  for (const { index, 0: mark } of definitions) {
    const place = addressAt(prose, index + mark.length);
    if (!place) return undefined;
    found.push({ ...place, isPicture: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A link may hold pictures, and nothing else may hold anything. What is inside was found last. */
function holdsAnother(found: readonly ScannedAddress[], opened: number, isPicture: boolean): boolean {
  for (let at = found.length - 1; (found[at]?.opened ?? -1) > opened; at--) if (isPicture || !found[at]?.isPicture) return true;
  return false;
}

function addressAt(prose: string, from: number): Pick<ScannedAddress, 'start' | 'end' | 'address'> | undefined {
  typed.lastIndex = from;
  const [whole = '', bracketed, bare] = typed.exec(prose) ?? [];
  const address = bracketed ?? bare ?? '';
  if (!plain.test(address) || /&\w+;|^#|^data:/i.test(address)) return undefined;
  const end = from + whole.length;
  const start = end - (bracketed === undefined ? address.length : address.length + 2);
  return { start, end, address: unwrappedAddress(address) };
}

/** The bracket that the one at `close` closes. */
function openingOf(prose: string, close: number): number | undefined {
  let depth = 0;
  for (let at = close - 1; at >= Math.max(0, close - longestWords); at--) {
    if (prose[at - 1] === '\\') continue;
    if (prose[at] === ']') depth++;
    else if (prose[at] === '[' && depth-- === 0) return at;
  }
  return undefined;
}

/** Web addresses among the words, each up to the path: `https://example.org/`. */
export function scanOrigins(prose: string): readonly string[] {
  const found = [...prose.matchAll(/(?:\bhttps?:\/\/|\bwww\.)[^\s<>()[\]/?#]+/gi)].flatMap(([start]) => originOf(start) ?? []);
  return [...new Set(found)];
}

/** `http` is that of an address that begins with `www.`. */
export function originOf(address: string): string | undefined {
  const whole = /^https?:/i.test(address) ? address : `http://${address}`;
  return URL.canParse(whole) ? `${new URL(whole).origin}/` : undefined;
}
