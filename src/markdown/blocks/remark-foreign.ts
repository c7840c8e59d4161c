/** A `Foreign` part becomes an HTML element with `lang` and `dir`. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { directionOf, isLanguage } from '../../schema/language.ts';
import { notesOf } from '../body-notes.ts';
import { attributesOf, childrenOf, isJsx } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';

/** A `span` in a sentence, a `div` around paragraphs. Skips parts with problems, or with values from code. */
export const remarkForeign: Plugin<[], Root> = () => (tree, file) => {
  if (notesOf(file).ownNames.has('Foreign')) return;
  walkText(tree, (node, _index, parent) => {
    if (!isJsx(node) || node.name !== 'Foreign') return;
    const language = attributesOf(node).find(({ name }) => name === 'lang')?.value;
    if (typeof language !== 'string' || !isLanguage(language)) return;
    const inSentence = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'].includes(parent.type);
    node.name = inSentence || childrenOf(node).every(({ type }) => type === 'text') ? 'span' : 'div';
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'dir', value: directionOf(language) });
  });
};
