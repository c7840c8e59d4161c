/** A text as typed → its tree, with the places of the source and without any change to it. */
import type { Root } from 'mdast';
import remarkCjkEmphasis from 'remark-cjk-friendly/parseOnly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isPlainMarkdown } from '../../base/text-files.ts';
import { remarkIndentedCode } from '../../markdown/blocks/remark-indented-code.ts';

const plain = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkEmphasis)
  .use(remarkCjkStrikethrough, { singleTilde: false })
  .freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkEmphasis)
  .use(remarkCjkStrikethrough, { singleTilde: false })
  .use(remarkIndentedCode)
  .freeze();

/** By the ending of the file. `check` has found no problem in the text. */
export function parseTyped(path: string, text: string): Root {
  return (isPlainMarkdown(path) ? plain : mdx).parse(text);
}
