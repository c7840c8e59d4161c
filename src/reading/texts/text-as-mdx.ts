/** The file of a plain Markdown text as `.mdx`, compared with what it was. */
import { bodyWords } from '../../languages/words-for.ts';
import type { BodyContext } from '../../markdown/body-notes.ts';
import { decodeText } from '../read-text.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';

/** The text for the new file, with LF line ends and the same fields; undefined if it cannot be read, or would not have the same words. */
export async function textAsMdx(bytes: Uint8Array | undefined, path: string): Promise<string | undefined> {
  const { text } = decodeText(bytes, path);
  const split = text === undefined ? undefined : splitFrontmatter(text, path);
  if (text === undefined || split === undefined || 'message' in split) return undefined;
  const [{ toMdx }, { compileBody }] = await Promise.all([
    import('../../markdown/to-mdx/to-mdx.ts'),
    import('../../markdown/compile-body.ts'),
  ]);
  const context: BodyContext = {
    ...{ file: path, firstLine: split.bodyLine, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() },
  };
  const { body, problems } = compileBody(split.body, context);
  // A part is what it becomes `.mdx` for. Other problems are there afterwards too.
  const isSame = (mdx: string): boolean => {
    const after = compileBody(mdx, { ...context, file: `${path}x` });
    return body === undefined ? after.problems.length <= problems.length : after.body?.plainText === body.plainText;
  };
  const mdx = [false, true].map((whole) => toMdx(split.body, context, whole)).find(isSame);
  return mdx === undefined ? undefined : text.slice(0, text.length - split.body.length) + mdx;
}
