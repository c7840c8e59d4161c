/** Notes what the text says in plain words, before the notes at its end are put together. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf } from './body-notes.ts';
import { excerptOf, plainTextOf } from './plain-text.ts';

/** Changes nothing in the tree. */
export const remarkReadingText: Plugin<[], Root> = () => (tree, file) => {
  const notes = notesOf(file);
  notes.plainText = plainTextOf(tree);
  notes.excerpt = excerptOf(tree, notes.plainText);
};
