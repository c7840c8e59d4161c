/** Every word that was typed is printed, or its writer hears of it: notes the words of the text before anything is made of them. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf } from './body-notes.ts';
import { typedTexts } from './typed-words.ts';

/** Must run after the visitors that remove what is not printed and report it. Changes nothing in the tree. */
export const remarkTypedWords: Plugin<[], Root> = () => (tree, file) => {
  notesOf(file).typed = typedTexts(tree);
};
