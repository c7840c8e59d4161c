/**
 * Bare addresses become links: web addresses in the parser, e-mail addresses and text in brackets afterwards.
 * Replaces the autolinks of remark-gfm, which include closing quotes, ignore escapes, lose the positions of
 * addresses found late, and try each letter as the start of an e-mail address.
 */
import type { PhrasingContent, Root, Text } from 'mdast';
import type {} from 'remark-parse';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { addressesIn, type FoundAddress } from './find-addresses.ts';
import { childrenOf } from '../mdx-nodes.ts';
import { bareAddress } from './micromark-bare-address.ts';
import { rememberText } from '../text-ahead.ts';
import { placeFinder } from '../refused/place-finder.ts';
import { typedOffsets } from '../words/typed-offsets.ts';
import { walkText } from '../walk.ts';

/** Must follow remark-gfm. */
export const remarkBareAddresses: Plugin<[], Root> = function () {
  rememberText(this);
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  for (const { text = {} } of micromarkExtensions) {
    for (const [code, constructs] of Object.entries(text)) {
      text[Number(code)] = [constructs ?? []].flat().filter(({ name = '' }) => !/^(?:www|protocol|email)Autolink$/.test(name));
    }
  }
  for (const extension of fromMarkdownExtensions.flat(2)) {
    extension.transforms = extension.transforms?.filter(({ name }) => name !== 'transformGfmAutolinkLiterals');
  }
  micromarkExtensions.push(bareAddress);
  return linkTheRest;
};

type Point = NonNullable<Text['position']>['start'];

function linkTheRest(tree: Root, file: VFile): void {
  let placeOf: ReturnType<typeof placeFinder> | undefined;
  walkText(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return index + 1;
    if (node.type !== 'text' || !/:\/\/|www\.|@/i.test(node.value)) return undefined;
    const offsets = typedOffsets(node, String(file));
    const addresses = addressesIn(node.value).filter(({ from, to }) => offsets[to - 1] === (offsets[from] ?? NaN) + to - from - 1);
    if (addresses.length === 0) return undefined;
    const findPlace = (placeOf ??= placeFinder(String(file)));
    const parts = splitAtAddresses(node, addresses, (at) => ({ ...findPlace(offsets[at] ?? 0), offset: offsets[at] ?? 0 }));
    childrenOf(parent).splice(index, 1, ...parts);
    return index + parts.length;
  });
}

/** The text between the addresses, and a link for each; all nodes have positions. */
function splitAtAddresses(
  { value, position }: Text,
  addresses: readonly FoundAddress[],
  pointOf: (index: number) => Point,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let read = 0;
  let start = position?.start ?? pointOf(0);
  const passWords = (to: number, end: Point): void => {
    if (to > read) parts.push({ type: 'text', value: value.slice(read, to), position: { start, end } });
  };
  for (const { from, to, url } of addresses) {
    const [begin, last] = [pointOf(from), pointOf(to - 1)];
    const end = { line: last.line, column: last.column + 1, offset: (last.offset ?? 0) + 1 };
    passWords(from, begin);
    const words: Text = { type: 'text', value: value.slice(from, to), position: { start: begin, end } };
    parts.push({ type: 'link', url, title: null, children: [words], position: { start: begin, end } });
    [read, start] = [to, end];
  }
  passWords(value.length, position?.end ?? start);
  return parts;
}
