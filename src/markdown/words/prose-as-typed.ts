/** The source text with its markup covered: what is left, readers see as it was typed. */
import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Placed } from '../body-notes.ts';
import { isJsx } from '../mdx-nodes.ts';
import { covered, type Stretch } from '../refused/refused-stretch.ts';
import { walkText } from '../walk.ts';

const known = new WeakMap<VFile, string>();

/** One `x` for each covered character, so that offsets stay. Covered: code, attributes, links, pictures, emphasis marks, escaped characters. */
export function proseAsTyped(tree: Root, file: VFile): string {
  const found = known.get(file);
  if (found !== undefined) return found;
  const typed = String(file);
  const prose = covered(typed, rangesToCover(tree, typed), 'x').replace(/\\[!-/:-@[-`{-~]/g, 'xx');
  known.set(file, prose);
  return prose;
}

function rangesToCover(tree: Root, typed: string): Stretch[] {
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
    else if (isCovered(node, typed)) add(node);
  });
  return found;
}

const coveredTypes = new Set(
  'html code inlineCode definition linkReference image imageReference footnoteReference mdxTextExpression mdxFlowExpression mdxjsEsm'.split(
    ' ',
  ),
);

function isCovered(node: Nodes, typed: string): boolean {
  // A bare address may be the rest of a link that was typed in brackets: it stays visible.
  if (node.type === 'link') return typed.charAt(node.position?.start.offset ?? 0) === '[';
  return coveredTypes.has(node.type);
}
