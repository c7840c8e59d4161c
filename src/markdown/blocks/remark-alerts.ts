/** An alert of GitHub, `> [!NOTE]`, becomes a `Callout`. */
import type { Blockquote, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf } from '../body-notes.ts';
import type { CalloutKind } from '../body-words.ts';
import { childrenOf, jsxElement } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';

/** Marks of GitHub → kinds of `Callout`. */
export const alertKinds: Readonly<Record<string, CalloutKind>> = {
  note: 'note',
  tip: 'note',
  important: 'warning',
  warning: 'warning',
  caution: 'warning',
};

/** Words after the mark are its title, as in Obsidian. A quotation with an unknown mark, or with nothing but a mark, stays a quotation. */
export const remarkAlerts: Plugin<[], Root> = () => (tree, file) => {
  if (notesOf(file).ownNames.has('Callout')) return;
  walkText(tree, (node, index, parent) => {
    const alert = node.type === 'blockquote' ? alertOf(node, String(file)) : undefined;
    if (node.type !== 'blockquote' || alert === undefined) return;
    const callout = jsxElement('mdxJsxFlowElement', 'Callout', { kind: alert.kind, title: alert.title }, node.position);
    childrenOf(callout).push(...node.children);
    childrenOf(parent)[index] = callout;
  });
};

/** Removes the line with the mark. */
function alertOf(quotation: Blockquote, typed: string): { kind: CalloutKind; title: string | undefined } | undefined {
  const [paragraph] = quotation.children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || text?.type !== 'text' || !startsTyped(text, typed)) return undefined;
  const [line = '', mark = '', title = '', end = ''] = /^\[!([a-z]+)\][-+]?[ \t]*([^\n]*)(\n?)/i.exec(text.value) ?? [];
  const kind = Object.hasOwn(alertKinds, mark.toLowerCase()) ? alertKinds[mark.toLowerCase()] : undefined;
  const isWhole =
    end !== '' || paragraph.children.length === 1 || (paragraph.children[1]?.type === 'break' && line.length === text.value.length);
  const holdsMore = quotation.children.length > 1 || paragraph.children.length > 1 || line.length < text.value.length;
  if (kind === undefined || !isWhole || !holdsMore) return undefined;
  text.value = text.value.slice(line.length);
  if (text.value === '') paragraph.children.splice(0, paragraph.children[1]?.type === 'break' ? 2 : 1);
  if (paragraph.children.length === 0) quotation.children.shift();
  return { kind, title: title.trim() === '' ? undefined : title.trim() };
}

/** Whether the bracket is not escaped. */
function startsTyped({ position }: Text, typed: string): boolean {
  return typed.charAt(position?.start.offset ?? 0) === '[';
}
