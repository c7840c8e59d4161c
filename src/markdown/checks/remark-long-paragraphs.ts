/** Warns about a paragraph that fills a screen. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf, shortened, warn } from '../body-notes.ts';
import { wordsOf } from '../words/plain-text.ts';
import { walkText } from '../walk.ts';
import { countWords } from '../words/word-count.ts';

const limit = 250;

/** Counts words as for the length of an article. Changes nothing in the tree. */
export const remarkLongParagraphs: Plugin<[], Root> = () => (tree, file) => {
  const { language } = notesOf(file).context;
  walkText(tree, (paragraph) => {
    if (paragraph.type !== 'paragraph') return undefined;
    const text = wordsOf(paragraph);
    // Counting is slow. A word has at least one letter, so short paragraphs need no count.
    const words = text.length > limit ? countWords(text, language) : 0;
    if (words > limit) {
      const message = `The paragraph that begins with "${shortened(text)}" has ${words} words.`;
      warn(file, paragraph, message, `Divide it where the thought turns; beyond ${limit} words few readers keep their place.`);
    }
    return undefined;
  });
};
