/** Refuses characters that no reader could see, however they were written: `&#x202E;`, `{"\u0000"}`, `title={"\u0007"}`. */
import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { holdsUnseen, unseenWords } from '../schema/unseen.ts';
import { report, type Placed } from './body-notes.ts';
import { attributesOf, isJsx } from './mdx-nodes.ts';
import { walkText } from './walk.ts';

/** Must come when plain text in braces has become text. */
export const remarkUnseen: Plugin<[], Root> = () => (tree, file) => {
  const look = (place: Placed, ...texts: readonly unknown[]): void => {
    // In a list, JSON would escape what is looked for.
    const strings = texts
      .flatMap((text) => (Array.isArray(text) ? text.flat(Infinity) : [text]))
      .filter((text) => typeof text === 'string');
    if (strings.some(holdsUnseen)) report(file, place, unseenWords.message, unseenWords.fix);
  };
  walkText(tree, (node) => {
    if (isJsx(node)) for (const { value, written } of attributesOf(node)) look(written, value);
    else look(node, ...textsOf(node));
  });
};

/** Addresses are read as browsers read them, without such characters. */
function textsOf(node: Nodes): readonly unknown[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [node.value];
  if (node.type === 'link' || node.type === 'definition') return [node.title];
  return node.type === 'image' ? [node.title, node.alt] : [];
}
