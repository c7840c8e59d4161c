/** Gives paragraphs their ids, so that one can be cited. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { paragraphName } from './anchors.ts';
import { notesOf } from '../body-notes.ts';
import { isRepeating, wordsOf } from '../words/plain-text.ts';
import { walkText } from '../walk.ts';

/** Paragraphs of the text itself, of quotations and of callouts: not those of notes, lists and tables. After the headings, whose names come first. */
export const remarkParagraphs: Plugin<[], Root> = () => (tree, file) => {
  const { anchors } = notesOf(file);
  walkText(tree, (node, index) => {
    if (holdsOthers.has(node.type) || isRepeating(node)) return index + 1;
    const name = node.type === 'paragraph' ? paragraphName(wordsOf(node)) : undefined;
    if (node.type !== 'paragraph' || name === undefined) return undefined;
    const { hProperties } = node.data ?? {};
    node.data = { ...node.data, hProperties: { ...hProperties, id: anchors.take(name) } };
    return index + 1;
  });
};

const holdsOthers: ReadonlySet<string> = new Set(['footnoteDefinition', 'list', 'table']);
