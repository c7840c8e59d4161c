/** Handles the text after the language of a code block: a title is rendered, instructions to other programs are warnings. */
import type { Code, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { madeVisible } from '../../base/unseen.ts';
import { shortened, warn } from '../body-notes.ts';
import { walkText } from '../walk.ts';

const titled = /(?:^|\s)(?:title|filename|file|caption)=(?:"([^"]*)"|'([^']*)'|(\S+))/;

/** Removes that text. A title becomes a property of the block, from which its caption is made. */
export const remarkCodeTitles: Plugin<[], Root> = () => (tree, file) => {
  walkText(tree, (code) => {
    if (code.type === 'code' && code.meta) readMeta(code, code.meta, file);
  });
};

function readMeta(code: Code, meta: string, file: VFile): void {
  const [, double, single, bare] = titled.exec(meta) ?? [];
  const title = (double ?? single ?? bare ?? '').trim();
  const rest = meta.replace(titled, '').trim();
  code.meta = null;
  if (title !== '') code.data = { ...code.data, hProperties: { title: madeVisible(title) } };
  if (rest === '') return;
  const fence = '```';
  warn(
    file,
    code,
    `"${shortened(rest)}" behind ${fence}${code.lang ?? ''} is printed nowhere.`,
    `Take it out; for a title above the code, write ${fence}${code.lang ?? 'text'} title="…".`,
  );
}
