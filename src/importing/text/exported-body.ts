/** Markdown that this engine exported: only links and pictures get their new addresses, and every other letter stays. */
import type { Definition, Image, Link, Nodes } from 'mdast';
import { type Edit, editedText } from '../../base/edit-text.ts';
import { typedAddress, writtenAddress } from '../../markdown/links/typed-address.ts';
import { slowPart } from '../../markdown/refused/slow-text.ts';
import type { ImportedBody, LeftOut } from '../imported-text.ts';
import { compared, countIn } from './counts.ts';
import { htmlOf, markdownTree } from './parse-body.ts';
import { type ParsedBody, TextRefused } from './parsed-body.ts';
import type { Places } from './place.ts';

export function parseExported({ exported, missing }: Extract<ImportedBody, { exported: string }>): ParsedBody {
  const slow = slowPart(exported, 'plain');
  if (slow) throw new TextRefused(slow.message);
  const tree = markdownTree(exported);
  const named = [...addressed(tree)];
  const pictures = new Set(named.flatMap(({ type, url }) => (type === 'image' || (type === 'definition' && isBeside(url)) ? [url] : [])));
  return {
    pictures: [...pictures],
    links: named.map(({ url }) => pathAndRest(url).path),
    placesOf: (wanted) => new Map([...wanted].map((name) => [name, name])),
    write: (places) => {
      const notes: LeftOut[] = [];
      const edits = named.flatMap((node) => editOf(node, pictures, places, missing, exported, notes) ?? []);
      const markdown = editedText(exported, edits);
      return { markdown, notes, compare: (written) => compared(countIn(htmlOf(tree)), countIn(htmlOf(written))) };
    },
  };
}

function editOf(
  node: Definition | Image | Link,
  pictures: ReadonlySet<string>,
  places: Places,
  missing: ReadonlySet<string>,
  source: string,
  notes: LeftOut[],
): Edit | undefined {
  const at = typedAddress(node, source);
  if (at === undefined) return undefined;
  if (node.type !== 'link' && pictures.has(node.url)) {
    const found = places.picture(node.url);
    if ('why' in found) notes.push({ what: `the picture ${node.url}`, why: found.why });
    return 'to' in found && found.to !== node.url ? { ...at, text: writtenAddress(found.to) } : undefined;
  }
  const { path, rest } = pathAndRest(node.url);
  // An address of the site; all others lead where they led.
  if (!/^\/(?!\/)/.test(path)) return undefined;
  if (missing.has(path.replace(/\/?$/, '/')) && node.type === 'link') {
    notes.push({
      what: `the link ${node.url}`,
      why: 'It leads to a piece that holds code, which is not among the Markdown; its words stay.',
    });
    return { start: offset(node, 'start'), end: offset(node, 'end'), text: wordsOf(node, source) };
  }
  const found = places.link(path);
  if (!('to' in found) || found.to.replace(/\/$/, '') === path.replace(/\/$/, '')) return undefined;
  return { ...at, text: writtenAddress(`${found.to}${rest}`) };
}

/** What stands between the brackets, as typed. */
function wordsOf(node: Link, source: string): string {
  const [first] = node.children;
  const last = node.children.at(-1);
  return first && last ? source.slice(offset(first, 'start'), offset(last, 'end')) : '';
}

function pathAndRest(url: string): { readonly path: string; readonly rest: string } {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  return { path, rest };
}

function isBeside(url: string): boolean {
  return /^\.\/.*\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(url);
}

function offset(node: Nodes, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0;
}

function* addressed(node: Nodes): Generator<Definition | Image | Link> {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') yield node;
  if ('children' in node) for (const child of node.children) yield* addressed(child);
}
