/** A line that is not tried as the head of a table is no head of one. */
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import { remarkTableHeads } from '../../src/markdown/blocks/remark-table-heads.ts';
import { itHolds } from './it-holds.ts';

const stock = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
const ours = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkTableHeads).freeze();

const prefix = fc.constantFrom('', '', '', ' ', '> ', '>', '- ', '  ', '\t', '1. ', '[^1]: ', '    ', '>\t', '> - ');
const words = fc.constantFrom('| a | b |', 'a', 'a | b', '|a', '`|`', 'a \\| b', 'a # |', '<Aside>', '</Aside>', '[^1]', '');
const hyphens = fc.constantFrom('|---|:-:|', '-|-', ':-', '-:', '|-', '|-|', '---', '|', ':', '| - | - | - |', '-|x', '--\\|');
const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', ' \n', '\t\n');
const line = fc.tuple(prefix, fc.oneof(words, hyphens), end).map((parts) => parts.join(''));
const text = fc
  .tuple(fc.constantFrom('', '', '\uFEFF'), fc.array(line, { minLength: 1, maxLength: 8 }))
  .map(([mark, lines]) => mark + lines.join(''));

itHolds(
  'the same tree, with the same places, as that of remark-gfm',
  text,
  (typed) => {
    expect(read(ours, typed)).toEqual(read(stock, typed));
  },
  { tries: 500 },
);

/** The tree, or why there is none. */
function read(processor: { parse(typed: string): unknown }, typed: string): unknown {
  try {
    return processor.parse(typed);
  } catch (thrown) {
    return String(thrown);
  }
}
