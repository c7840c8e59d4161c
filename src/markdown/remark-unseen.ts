/** Refuses characters that no reader could see and that escapes bring in: `&#x202E;`, `{"\u0000"}`, `title={"\u0007"}`. */
import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { unseenIn, unseenWords } from '../schema/unseen.ts';
import { report, type Placed } from './body-notes.ts';
import { attributesOf, isJsx } from './mdx-nodes.ts';
import { walkText } from './walk.ts';

/** Must come when plain text in braces has become text. */
export const remarkUnseen: Plugin<[], Root> = () => (tree, file) => {
  const typed = String(file);
  const look = (place: Placed, ...texts: readonly unknown[]): void => {
    // In a list, JSON would escape what is looked for.
    const strings = texts
      .flatMap((text) => (Array.isArray(text) ? text.flat(Infinity) : [text]))
      .filter((text) => typeof text === 'string');
    // Those that were typed as they are were judged with the file: word processors turn Hebrew and Arabic with them.
    if (strings.flatMap(unseenIn).some((character) => !typed.includes(character)))
      report(file, place, unseenWords.message, unseenWords.fix);
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
