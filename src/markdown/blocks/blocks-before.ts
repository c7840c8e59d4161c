/** Finds the position of a source line among the rendered blocks. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { explainStop, parserStop } from '../refused/parser-stop.ts';
import { slowPart } from '../refused/slow-text.ts';

const mdxParser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
const plainParser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Top-level nodes that render no block. */
const notRendered: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition', 'mdxjsEsm', 'mdxFlowExpression']);

/**
 * How many blocks of the body precede the block of a line; lines count from 1. `plain`: the text has HTML, and no parts. Only the text before the line is parsed, with a
 * word in place of the line, since the line itself may be what the parser refuses. If that text cannot be parsed either (an unclosed part), the line
 * of the parser's error is used instead; 0 after five attempts.
 */
export function blocksBefore(text: string, line: number, plain = false): number {
  const lines = text.split('\n');
  let before = lines.slice(0, line - 1);
  if (slowPart(before.join('\n'), plain ? 'plain' : 'mdx')) return 0;
  let begins = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  for (let tries = 0; tries < 5; tries++) {
    const read = parsed([...before, `${begins}x`].join('\n'), plain);
    if (typeof read !== 'number') return read.children.filter(({ type }) => !notRendered.has(type)).length - 1;
    before = before.slice(0, Math.min(read, before.length) - 1);
    begins = '';
  }
  return 0;
}

/** The tree, or the line of the parser's error. */
function parsed(text: string, plain: boolean): Root | number {
  try {
    return (plain ? plainParser : mdxParser).parse(text);
  } catch (thrown) {
    const stop = parserStop(thrown);
    if (stop === undefined) throw thrown;
    return explainStop(stop).line;
  }
}
