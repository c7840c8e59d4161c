/** An XML file of any size → its records, one after the other: the items of an export or a feed, each as a small tree. */
import { SaxesParser } from 'saxes';
import { boundedXml, XmlRefused } from './bounded-xml.ts';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts and elements, in their order. */
  readonly parts: readonly (string | XmlNode)[];
}

export interface XmlRecord extends XmlNode {
  /** A text of it was too long, and its end is missing. */
  readonly isCut: boolean;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly parts: (string | XmlNode)[];
}

export interface RecordNames {
  /** Elements that are yielded when they end. */
  readonly records: ReadonlySet<string>;
  /** Elements within them that are not read. */
  readonly ignored: ReadonlySet<string>;
}

/** Of one record: what follows is not read. */
const mostElements = 50_000;
/** In characters, of all texts and attributes of one record: what follows is left out, and the record is cut. */
const mostCharacters = 16 * 1024 ** 2;
/** In characters: what a text takes in memory beside its letters, about. */
const sizeOfText = 16;
/** In characters: the parser holds what has not ended yet, such as an attribute without its second quotation mark. */
const mostUnended = 8 * 1024 ** 2;

/** Entities other than the five of XML stay as they are typed; a DOCTYPE declares nothing. Faults of the file do not stop the reading. */
export async function* readRecords(stream: AsyncIterable<Uint8Array>, { records, ignored }: RecordNames): AsyncGenerator<XmlRecord> {
  const found: XmlRecord[] = [];
  const open: Open[] = [];
  let ignoring = 0;
  let isCut = false;
  let elements = 0;
  let characters = 0;
  let unended = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => undefined);
  const isTooMuch = (length: number): boolean => {
    characters += length;
    if (characters > mostCharacters) isCut = true;
    return characters > mostCharacters;
  };
  parser.on('opentag', ({ name, attributes }) => {
    unended = 0;
    if (open.length === 0) elements = characters = 0;
    if (ignoring > 0 || ignored.has(name) || ++elements > mostElements || isTooMuch(lengthOf(attributes))) ignoring++;
    else if (open.length > 0 || records.has(name)) open.push({ name, attributes: copiesOf(attributes), parts: [] });
    if (open.length > 100) throw new XmlRefused('Elements of this file lie more than 100 deep within each other, as in no export.');
  });
  const addText = (text: string): void => {
    unended = 0;
    const inmost = open.at(-1);
    if (inmost && ignoring === 0 && !isTooMuch(text.length + sizeOfText)) inmost.parts.push(copyOf(text));
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (ignoring > 0) return void ignoring--;
    const closed = open.pop();
    if (!closed) return;
    const above = open.at(-1);
    if (above && !records.has(closed.name)) above.parts.push(closed);
    else if (records.has(closed.name)) {
      found.push({ ...closed, isCut });
      isCut = false;
    }
  });
  for await (const part of boundedXml(decoded(stream), () => (isCut = true))) {
    unended += part.length;
    parser.write(part);
    if (unended > mostUnended) throw new XmlRefused('A tag of this file does not end.');
    yield* found.splice(0);
  }
  yield* found.splice(0);
}

function lengthOf(attributes: Readonly<Record<string, string>>): number {
  return Object.values(attributes).reduce((sum, value) => sum + value.length, 0);
}

/** What the parser put together of slices of the file takes ten times the memory of its letters. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

function copiesOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, copyOf(value)]));
}

/** As the file says, else UTF-8. */
async function* decoded(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const part of stream) {
    decoder ??= decoderFor(part);
    yield decoder.decode(part, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

function decoderFor(start: Uint8Array): TextDecoder {
  const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
  const label =
    /^\s*(?:\xEF\xBB\xBF)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ??
    (head.startsWith('\xFF\xFE') ? 'utf-16le' : 'utf-8');
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** The text directly within an element. */
export function textOf({ parts }: XmlNode): string {
  return parts
    .filter((part) => typeof part === 'string')
    .join('')
    .trim();
}

/** The text of the first child of this name; empty where there is none. */
export function textOfChild(node: XmlNode, name: string): string {
  const [first] = childrenNamed(node, name);
  return first === undefined ? '' : textOf(first);
}

export function childrenNamed({ parts }: XmlNode, name: string): readonly XmlNode[] {
  return parts.filter((part) => typeof part !== 'string').filter((child) => child.name === name);
}
