/** Records the words of the text once comments and refused code are gone: rehype-typed-words.ts reports those that are not rendered. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf } from '../body-notes.ts';
import { typedTexts } from './typed-words.ts';

/** Must run after the plugins that remove and report what is not rendered. Changes nothing in the tree. */
export const remarkTypedWords: Plugin<[], Root> = () => (tree, file) => {
  notesOf(file).typed = typedTexts(tree);
};
