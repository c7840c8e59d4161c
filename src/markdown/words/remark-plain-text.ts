/** Records the plain text, before the footnotes are moved to the end. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf } from '../body-notes.ts';
import { excerptOf, plainTextOf } from './plain-text.ts';

/** Changes nothing in the tree. */
export const remarkPlainText: Plugin<[], Root> = () => (tree, file) => {
  const notes = notesOf(file);
  notes.plainText = plainTextOf(tree);
  notes.excerpt = excerptOf(tree, notes.plainText);
};
