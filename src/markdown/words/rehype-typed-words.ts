/** Reports typed words that the rendered text lacks: a mistake that no other plugin covers. */
import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { notesOf, shortened, warn } from '../body-notes.ts';
import { wordsMissing } from './typed-words.ts';

/** Must be the last plugin. Reports nothing if there are problems, which may be the reason. Changes nothing in the tree. */
export const rehypeTypedWords: Plugin<[], Root> = () => (tree, file) => {
  const { typed, problems } = notesOf(file);
  if (problems.length > 0) return;
  const byLine = Map.groupBy(wordsMissing(typed, tree), ({ line }) => line);
  for (const [line, missing] of byLine) {
    const words = missing.map(({ text }) => text).join(' ');
    const place = { line, column: 1 };
    const fact = `"${shortened(words)}" is typed here, and readers would not see it.`;
    warn(file, { position: { start: place, end: place } }, fact, 'Write it in a paragraph of its own.');
  }
};
