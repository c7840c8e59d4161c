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

/** Entities other than the five of XML stay as they are typed; a DOCTYPE declares nothing. Faults of the file do not stop the reading. */
export async function* readRecords(stream: AsyncIterable<Uint8Array>, { records, ignored }: RecordNames): AsyncGenerator<XmlRecord> {
  const found: XmlRecord[] = [];
  const open: Open[] = [];
  let ignoring = 0;
  let isCut = false;
  let elements = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0) elements = 0;
    if (ignoring > 0 || ignored.has(name) || ++elements > mostElements) ignoring++;
    else if (open.length > 0 || records.has(name)) open.push({ name, attributes: { ...attributes }, parts: [] });
    if (open.length > 100) throw new XmlRefused('Elements of this file lie more than 100 deep within each other, as in no export.');
  });
  const addText = (text: string): void => {
    const inmost = open.at(-1);
    if (inmost && ignoring === 0) inmost.parts.push(text);
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
    parser.write(part);
    yield* found.splice(0);
  }
  yield* found.splice(0);
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
