/** Warns about blocks that the writer probably did not intend. */
import type { Code, Heading, List, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { shortened, warn, type Placed } from '../body-notes.ts';
import { isJsx, type JsxElement } from '../mdx-nodes.ts';
import { oneLine, wordsOf } from '../words/plain-text.ts';
import { walkText } from '../walk.ts';

/** Needs the original positions. Changes nothing in the tree. */
export const remarkDoubtfulBlocks: Plugin<[], Root> = () => (tree, file) => {
  walkText(tree, (node) => {
    if (node.type === 'code') warnOfCode(node, file);
    else if (node.type === 'list' && node.ordered === true) warnOfNumbers(node, file);
    else if (node.type === 'heading') warnOfUnderline(node, file);
    else if (node.type === 'paragraph') warnOfTable(node, file);
    else if (isJsx(node)) warnOfIndent(node, file);
  });
};

function typedAs(file: VFile, { position }: Placed): string {
  return String(file).slice(position?.start.offset, position?.end.offset);
}

const fencePattern = /^(?:`{3,}|~{3,})/;
const sentences = /^["“‘'(]?\p{Lu}[\p{L}\p{M}\p{N}\s,.;:!?'’"“”()–—-]{60,}[.!?…]["”’]?$/u;

function warnOfCode(code: Code, file: VFile): void {
  const typed = typedAs(file, code);
  const fence = fencePattern.exec(typed)?.[0];
  const first = shortened(typed.split('\n', 1)[0] ?? '');
  if (fence === undefined) {
    if (!/^<\/?[A-Z]\w+[\s>/]/.test(code.value) && !sentences.test(oneLine(code.value))) return;
    const way = 'Take the spaces away; where it is code, write ``` on the line before and the line after.';
    warn(file, code, `"${first}" is printed as code, since four spaces or a tab stand before it.`, way);
    return;
  }
  const last = typed
    .slice(typed.lastIndexOf('\n'))
    .replace(/^\n[\s>]*/, '')
    .trimEnd();
  if (last.startsWith(fence) && last.replaceAll(fence.charAt(0), '') === '') return;
  const fact = `The block of code that begins with "${first}" is never closed, so that all below it is code.`;
  warn(file, code, fact, `Write ${fence} on a line of its own where it ends, as far in as the line that opens it.`);
}

/** Numbers that do not increase by one, or a year that begins a sentence. */
function warnOfNumbers(list: List, file: VFile): void {
  const typed = list.children.map((item) => Number(/^\d+/.exec(typedAs(file, item))?.[0]));
  const [first = 1, second = first] = typed;
  const repeats = typed.every((number, index) => index === 0 || number === second) && second <= 1;
  if (typed.length === 1 && first > 31) {
    const fact = `"${shortened(typedAs(file, list))}" is read as an item of a list, since a number and a full stop begin it.`;
    warn(file, list, fact, `Write ${first}\\. for a number that stands for itself.`);
  } else if (!repeats && typed.some((number, index) => number !== first + index)) {
    const shown = typed.length > 8 ? `${typed.slice(0, 8).join(', ')}, …` : typed.join(', ');
    const fact = `The items of this list are written as ${shown}, and printed as ${first} to ${first + typed.length - 1}.`;
    warn(file, list, fact, 'Number them so; where a number stands for itself, put a backslash before its full stop: 7\\.');
  }
}

/** `---` right below a paragraph, probably meant as a thematic break: heading underlines have more hyphens. */
function warnOfUnderline(heading: Heading, file: VFile): void {
  if (!/\n[\s>]*---\s*$/.test(typedAs(file, heading))) return;
  const words = oneLine(wordsOf(heading));
  if (words.length <= 100 && (words.length <= 40 || !/\.["”’»)]?$/.test(words))) return;
  const fact = `"${shortened(words)}" is read as a heading, since --- stands right below it.`;
  warn(file, heading, fact, 'Leave an empty line between the two.');
}

/** Lines between bars: a table that lacks the line below its head. */
function warnOfTable(paragraph: Paragraph, file: VFile): void {
  if (String(file).charAt(paragraph.position?.start.offset ?? 0) !== '|') return;
  const [first = '', second] = typedAs(file, paragraph).split('\n');
  if (second === undefined || ![first, second].every((line) => /^[ \t>]*\|.*\|$/.test(line.trimEnd()))) return;
  const hyphens = ' --- |'.repeat(Math.max(1, first.trim().split(/(?<!\\)\|/).length - 2));
  warn(
    file,
    paragraph,
    `"${shortened(first)}" is no table without a line of hyphens below its head.`,
    `Write |${hyphens} on a line below it.`,
  );
}

/** Inside an element, indented lines are no code: their words would run together. */
function warnOfIndent({ children }: JsxElement, file: VFile): void {
  const margin = children.reduce((least, { position }) => Math.min(least, position?.start.column ?? least), Infinity);
  for (const child of children) {
    if (child.type !== 'paragraph' || (child.position?.start.column ?? 1) < margin + 4) continue;
    const fact = `"${shortened(typedAs(file, child))}" is no code here: within a tag, spaces before a line mean nothing.`;
    warn(file, child, fact, 'For code, write ``` on the line before and the line after; for words, take the spaces away.');
  }
}
