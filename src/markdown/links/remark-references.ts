/** Resolves `[text][name]` and `![alt][name]` to links and images, so that later plugins have one form only. */
import type { Definition, Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { lineOf, report, shortened, warn, sourceOf } from '../body-notes.ts';
import { childrenOf } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';

/** The first definition of a name counts, as in CommonMark. Removes definitions; unused ones are warnings, since they render nothing. */
export const remarkReferences: Plugin<[], Root> = () => (tree, file) => {
  const definitions = new Map<string, Definition>();
  walkText(tree, (node, index, parent) => {
    if (node.type !== 'definition') return undefined;
    const first = definitions.get(node.identifier);
    if (first === undefined) definitions.set(node.identifier, node);
    else warnOfSecond(file, node, first);
    parent.children.splice(index, 1);
    return index;
  });
  if (definitions.size === 0) return;
  const used = new Set<string>();
  walkText(tree, (node, index, parent) => {
    const resolved = resolve(node, definitions);
    if (resolved === undefined) return;
    if ('identifier' in node) used.add(node.identifier);
    childrenOf(parent)[index] = resolved;
  });
  for (const [name, definition] of definitions) if (!used.has(name)) warnOfUnused(file, definition);
};

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes | undefined {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return undefined;
  const { url, title } = definition;
  return node.type === 'linkReference'
    ? { type: 'link', url, title, children: node.children, position: node.position }
    : { type: 'image', url, title, alt: node.alt, position: node.position };
}

function warnOfSecond(file: VFile, second: Definition, first: Definition): void {
  if (isComment(second) || (second.url === first.url && second.title === first.title)) return;
  const fact = `"${sourceOf(file, second)}" gives [${shortened(nameOf(second))}] a second address, which nothing leads to.`;
  warn(file, second, fact, `The first is in line ${lineOf(file, first)}: give one of them another name, or take one out.`);
}

function warnOfUnused(file: VFile, definition: Definition): void {
  if (isComment(definition)) return;
  const written = sourceOf(file, definition);
  const name = shortened(nameOf(definition));
  const fact = `"${written}" is read as the address of a link [${name}], which is not in this text, so that no reader sees it.`;
  const escaped = `For words of the text, write \\${written}`;
  // Otherwise it is probably text, such as `[Update]: corrected`, which would be lost: a problem, not a warning.
  if (looksLikeAddress(definition.url))
    warn(file, definition, fact, `Write [${name}] where the link belongs, or take the line out. ${escaped}`);
  else report(file, definition, fact, `${escaped}; for a link, write its whole address.`);
}

function looksLikeAddress(url: string): boolean {
  return url === '' || /[/#@?]|^(?:mailto|tel):|\.[a-z]{2,6}$/i.test(url);
}

/** `[//]: # (words)` and `[comment]: <> (words)`: common forms of comments in Markdown. */
function isComment(definition: Definition): boolean {
  return definition.identifier === '//' || (/^(?:comment|_|\.)/.test(definition.identifier) && /^#?$/.test(definition.url));
}

function nameOf(definition: Definition): string {
  return definition.label ?? definition.identifier;
}
