/**
 * Invisible characters, typed directly or by escapes (`&#x202E;`, `{"\u0000"}`, `title={"\u0007"}`):
 * refused in prose, shown by their names in code.
 */
import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { madeVisible, mayHoldUnseen, unseenIn, unseenWords } from '../../base/unseen.ts';
import { report, reportAt, type Placed } from '../body-notes.ts';
import { attributesOf, isJsx } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';

/** Must run after plain text in braces has become text. */
export const remarkUnseen: Plugin<[], Root> = () => (tree, file) => {
  const typed = String(file);
  // Most texts have neither such a character nor an escape.
  if (!mayHoldUnseen(typed) && !/&[#a-z]|\\[ux]/i.test(typed)) return;
  const seen = new Set<Nodes>();
  walkText(tree, (node) => {
    if (isJsx(node)) for (const { value, written } of attributesOf(node)) checkTexts(file, written, ...textsIn(value));
    else if (node.type === 'code' || node.type === 'inlineCode') node.value = madeVisible(node.value);
    else if (node.type === 'link' || node.type === 'definition') checkTexts(file, node, node.title);
    else if (node.type === 'image') checkTexts(file, node, node.title, node.alt);
    else if (holdsPhrases(node)) checkParagraph(file, node, seen);
    else if (node.type === 'text' && !seen.has(node)) checkTexts(file, node, node.value);
  });
};

/** Checks each text alone: it must close each direction mark that it opens. */
function checkTexts(file: VFile, place: Placed, ...texts: readonly (string | null | undefined)[]): void {
  for (const text of texts) reportUnseen(file, place, unseenIn(text ?? ''));
}

/** An isolate may contain emphasis or a link and be closed after it, so the whole paragraph is checked as one text. */
function checkParagraph(file: VFile, block: Parents, seen: Set<Nodes>): void {
  const texts: Text[] = [];
  walkText(block, (node) => void (node.type === 'text' && texts.push(node)));
  for (const text of texts) seen.add(text);
  const found = unseenIn(texts.map(({ value }) => value).join(''));
  if (found.length > 0) reportUnseen(file, texts.find(({ value }) => found.some((sign) => value.includes(sign))) ?? block, found);
}

/** Reports at the typed character, or at the start of the node if it comes from an escape. */
function reportUnseen(file: VFile, place: Placed, found: readonly string[]): void {
  const [first] = found;
  if (first === undefined) return;
  const { message, fix } = unseenWords(found);
  const start = place.position?.start.offset ?? 0;
  const within = String(file).slice(start, place.position?.end.offset).indexOf(first);
  if (within === -1) report(file, place, message, fix);
  else reportAt(file, start + within, message, fix);
}

function holdsPhrases(node: Nodes): node is Parents {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The strings of a value, unescaped, unlike in its JSON. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'string' ? [value] : [];
}
