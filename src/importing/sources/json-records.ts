/** A file of JSON, record by record: an export of many years does not fit into memory as one text. */

export interface JsonRecord {
  /** The names that lead to it, without the places in lists: `db.data.posts`. */
  readonly path: string;
  /** Undefined where it is too large or no JSON. */
  readonly value: unknown;
}

/** A list or an object that is open. */
interface Open {
  readonly isList: boolean;
  /** The names that lead to it. */
  readonly path: string;
  /** Of an object: the name whose value comes next. */
  key: string;
  /** Of an object: a string is a name. */
  beforeName: boolean;
}

const [quote, escape, opensObject, closesObject, opensList, closesList, comma, colon] = [...'"\\{}[],:'].map((sign) => sign.charCodeAt(0));
const deepest = 1000;
/** In bytes: the names that this program looks for are short. */
const longestName = 200;

/** The objects of the lists, and the strings, to which one of the `wanted` paths leads. Ends with a record of the path `` where the file ends in the middle. */
export async function* readJsonRecords(
  stream: AsyncIterable<Uint8Array>,
  wanted: ReadonlySet<string>,
  largest: number,
): AsyncGenerator<JsonRecord> {
  const scanner = new JsonScanner(wanted, largest);
  for await (const part of stream) yield* scanner.scan(Buffer.from(part));
  if (!scanner.isWhole) yield { path: '', value: undefined };
}

class JsonScanner {
  readonly #wanted: ReadonlySet<string>;
  readonly #largest: number;
  readonly #open: Open[] = [];
  #inString = false;
  #escaped = false;
  #hasBegun = false;
  /** What is being read: its path, and how many lists and objects were open before it. */
  #taken: { readonly path: string; readonly depth: number; readonly isName: boolean; readonly most: number } | undefined;
  #parts: Buffer[] = [];
  #size = 0;

  constructor(wanted: ReadonlySet<string>, largest: number) {
    this.#wanted = wanted;
    this.#largest = largest;
  }

  get isWhole(): boolean {
    return this.#hasBegun && this.#open.length === 0 && !this.#inString;
  }

  *scan(bytes: Buffer): Generator<JsonRecord> {
    let start = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      const wasTaken = this.#taken !== undefined;
      const isOver = this.#inString ? this.#readInString(byte) : this.#readSign(byte);
      if (!wasTaken && this.#taken !== undefined) start = at;
      if (!isOver || this.#taken === undefined) continue;
      this.#add(bytes.subarray(start, at + 1));
      const record = this.#finish();
      if (record) yield record;
    }
    if (this.#taken !== undefined) this.#add(Buffer.from(bytes.subarray(start)));
  }

  /** Whether what is being read ends here. */
  #readInString(byte: number | undefined): boolean {
    if (this.#escaped) this.#escaped = false;
    else if (byte === escape) this.#escaped = true;
    else if (byte === quote) {
      this.#inString = false;
      return this.#taken?.depth === this.#open.length;
    }
    return false;
  }

  #readSign(byte: number | undefined): boolean {
    const top = this.#open.at(-1);
    if (byte === quote) {
      this.#inString = true;
      if (this.#taken === undefined && top && !top.isList) this.#beginString(top);
    } else if (byte === opensObject || byte === opensList) {
      this.#hasBegun = true;
      const path = top === undefined ? '' : top.isList ? top.path : joined(top.path, top.key);
      if (this.#taken === undefined && byte === opensObject && top?.isList && this.#wanted.has(path))
        this.#taken = { path, depth: this.#open.length, isName: false, most: this.#largest };
      if (this.#open.length >= deepest) throw new RangeError('JSON is nested too deep.');
      this.#open.push({ isList: byte === opensList, path, key: '', beforeName: byte === opensObject });
    } else if (byte === closesObject || byte === closesList) {
      this.#open.pop();
      return this.#taken?.depth === this.#open.length;
    } else if (top && byte === comma) top.beforeName = !top.isList;
    else if (top && byte === colon) top.beforeName = false;
    return false;
  }

  #beginString(top: Open): void {
    const path = joined(top.path, top.key);
    if (top.beforeName) this.#taken = { path: top.path, depth: this.#open.length, isName: true, most: longestName };
    else if (this.#wanted.has(path)) this.#taken = { path, depth: this.#open.length, isName: false, most: this.#largest };
  }

  #add(part: Buffer): void {
    this.#size += part.length;
    if (this.#size <= (this.#taken?.most ?? 0)) this.#parts.push(part);
  }

  #finish(): JsonRecord | undefined {
    const taken = this.#taken;
    const value = taken === undefined || this.#size > taken.most ? undefined : parsed(Buffer.concat(this.#parts).toString('utf8'));
    this.#taken = undefined;
    this.#parts = [];
    this.#size = 0;
    if (taken?.isName === false) return { path: taken.path, value };
    const top = this.#open.at(-1);
    if (top) top.key = typeof value === 'string' ? value : '';
    return undefined;
  }
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
