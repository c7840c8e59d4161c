/** Whether a text that stayed as it was typed is read as a scan of its signs had it, and holds nothing that a conversion would change. */
import type { Code, Definition, Heading, Image, Link, Nodes, Root, RootContent, Table } from 'mdast';
import { typedAddress } from '../../../markdown/links/typed-address.ts';
import { unwrappedAddress } from '../unwrap-address.ts';
import { originOf } from './scan-addresses.ts';

export interface Expected {
  /** By their offset: whether each is that of a picture. */
  readonly addresses: ReadonlyMap<number, boolean>;
  /** Of web addresses that lead where they led. */
  readonly origins: ReadonlySet<string>;
  /** Ranks of headings, in their order. */
  readonly ranks: readonly number[];
  /** Offsets of what was converted, which are not looked at. */
  readonly converted: readonly { readonly start: number; readonly end: number }[];
}

export interface Parts {
  readonly typed: readonly RootContent[];
  readonly converted: readonly RootContent[];
}

/** `text`: that of the tree. Undefined where it is not. */
export function readAsTyped(tree: Root, text: string, expected: Expected): Parts | undefined {
  const typed: RootContent[] = [];
  const converted: RootContent[] = [];
  for (const node of tree.children) {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const around = expected.converted.find((one) => start < one.end && end > one.start);
    if (around && (start < around.start || end > around.end)) return undefined;
    (around ? converted : typed).push(node);
  }
  const seen: Seen = { text, expected, addresses: new Set(), ranks: [], defined: [], used: new Set() };
  const isRead =
    typed.every((node) => isPlain(node, seen)) &&
    seen.addresses.size === expected.addresses.size &&
    String(seen.ranks) === String(expected.ranks) &&
    new Set(seen.defined).size === seen.defined.length &&
    seen.defined.every((name) => seen.used.has(name));
  return isRead ? { typed, converted } : undefined;
}

interface Seen {
  readonly text: string;
  readonly expected: Expected;
  readonly addresses: Set<number>;
  readonly ranks: number[];
  readonly defined: string[];
  readonly used: Set<string>;
}

function isPlain(node: Nodes, seen: Seen): boolean {
  switch (node.type) {
    case 'html':
    case 'imageReference':
      return false;
    // Addresses among words that are found later.
    case 'text':
      return !/:\/\/|www\.|\w@\w/i.test(node.value);
    case 'heading':
      seen.ranks.push(node.depth);
      if (!isPlainHeading(node)) return false;
      break;
    case 'code':
      return isPlainCode(node, seen.text);
    case 'table':
      if (!isTable(node)) return false;
      break;
    case 'image':
      return node.url !== '' && (node.title ?? '').trim() !== (node.alt ?? 'x').trim() && isExpected(node, seen);
    case 'definition':
      seen.defined.push(node.identifier);
      return isExpected(node, seen);
    case 'linkReference':
      seen.used.add(node.identifier);
      break;
    case 'link':
      if ((wordsIn(node) === '' && !node.children.some(({ type }) => type === 'image')) || node.children.some(holdsLink)) return false;
      if (typedAddress(node, seen.text) === undefined) return leadsAway(node, seen);
      return isExpected(node, seen) && node.children.every((child) => child.type === 'text' || isPlain(child, seen));
  }
  if (!('children' in node)) return true;
  const breaks = node.children.some((child, index) => child.type === 'break' && node.children[index + 1]?.type === 'break');
  return !breaks && node.children.every((child) => isPlain(child, seen));
}

/** Of an address that stands among the words. */
function leadsAway({ url }: Link, { expected }: Seen): boolean {
  const origin = originOf(url);
  return unwrappedAddress(url) === url && origin !== undefined && expected.origins.has(origin);
}

function isExpected(node: Definition | Image | Link, { text, expected, addresses }: Seen): boolean {
  const at = typedAddress(node, text);
  if (at === undefined || expected.addresses.get(at.start) !== (node.type === 'image')) return false;
  addresses.add(at.start);
  return true;
}

/** Headings are bold by themselves, and hold no picture. */
function isPlainHeading(node: Heading): boolean {
  return wordsIn(node).trim() !== '' && !node.children.some(({ type }) => ['strong', 'image', 'break'].includes(type));
}

function isPlainCode({ lang, meta, position }: Code, text: string): boolean {
  const isFenced = /^[`~]/.test(text.slice(position?.start.offset ?? 0));
  return (
    isFenced && (meta ?? '') === '' && (!lang || (/^[\w+#.-]+$/.test(lang) && !/^(?:text|plain|none|no-?highlight|plaintext)$/.test(lang)))
  );
}

/** One that has more than a single column. */
function isTable({ children }: Table): boolean {
  return children.some((row) => row.children.length > 1);
}

function holdsLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || ('children' in node && node.children.some(holdsLink));
}

function wordsIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}
