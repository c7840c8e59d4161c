/** Adds a title to a `Callout` without one: the word for its kind, in the language of the text. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf } from '../body-notes.ts';
import { attributesOf, isJsx, type JsxElement } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';

/** Skips callouts whose title or kind may come from code. */
export const remarkCallouts: Plugin<[], Root> = () => (tree, file) => {
  const { context, ownNames } = notesOf(file);
  if (ownNames.has('Callout')) return;
  const words = new Map<unknown, string>(Object.entries(context.labels.callouts));
  walkText(tree, (node) => {
    if (!isJsx(node) || node.name !== 'Callout' || hasTitle(node)) return;
    const kind = attributesOf(node).find(({ name }) => name === 'kind');
    const value = words.get(kind === undefined ? 'note' : kind.value);
    if (value !== undefined) node.attributes.push({ type: 'mdxJsxAttribute', name: 'title', value });
  });
};

function hasTitle({ attributes }: JsxElement): boolean {
  return attributes.some((attribute) => attribute.type === 'mdxJsxExpressionAttribute' || attribute.name === 'title');
}
