/** A text as it was typed, with all that Markdown reads as something else than words covered: what is left looks to readers as it does to the writer. */
import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Placed } from './body-notes.ts';
import { isJsx } from './mdx-nodes.ts';
import { covered, type Stretch } from './refused/refused-stretch.ts';
import { walkText } from './walk.ts';

const known = new WeakMap<VFile, string>();

/** Covered by `x`, letter for letter, so that places stay: code, attributes, links and pictures, the stars of what is bold, signs behind a backslash. */
export function proseAsTyped(tree: Root, file: VFile): string {
  const found = known.get(file);
  if (found !== undefined) return found;
  const typed = String(file);
  const prose = covered(typed, readOtherwise(tree, typed), 'x').replace(/\\[!-/:-@[-`{-~]/g, 'xx');
  known.set(file, prose);
  return prose;
}

function readOtherwise(tree: Root, typed: string): Stretch[] {
  const found: Stretch[] = [];
  const add = ({ position }: Placed, length?: number): void => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined) return;
    if (length === undefined) found.push({ start, end });
    else found.push({ start, end: start + length }, { start: end - length, end });
  };
  walkText(tree, (node) => {
    if (isJsx(node)) for (const attribute of node.attributes) add(attribute);
    else if (node.type === 'strong') add(node, 2);
    else if (isReadOtherwise(node, typed)) add(node);
  });
  return found;
}

const others = new Set(
  'code inlineCode definition linkReference image imageReference footnoteReference mdxTextExpression mdxFlowExpression mdxjsEsm'.split(' '),
);

function isReadOtherwise(node: Nodes, typed: string): boolean {
  // An address that became a link may be what was left of one that was written in brackets.
  if (node.type === 'link') return typed.charAt(node.position?.start.offset ?? 0) === '[';
  return others.has(node.type);
}
