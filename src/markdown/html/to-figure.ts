/** A `figure` of HTML: pictures with a caption, as Markdown has them, or other blocks with their caption below. */
import type { Image, Nodes } from 'mdast';
import { childrenOf } from '../mdx-nodes.ts';
import { oneLine, wordsOf } from '../words/plain-text.ts';
import { type Child, type Element, isBlankText, isElement } from './html-element.ts';
import type { LeftOut } from './left-out.ts';
import { toWords } from './to-words.ts';

type ToBlocks = (children: readonly Child[], leftOut: LeftOut) => Nodes[];

/** A caption is plain words: what links it holds are left out, and said. */
export function toFigure({ children, position }: Element, leftOut: LeftOut, toBlocks: ToBlocks): Nodes[] {
  const captions = children.filter((child) => isElement(child) && child.name === 'figcaption').filter(isElement);
  const others = children.filter((child) => !(isElement(child) && child.name === 'figcaption'));
  const pictures = picturesAlone(others);
  if (pictures === undefined) return toBlocks([...others, ...captions], leftOut);
  for (const link of linksIn([...others, ...captions])) leftOut.inside('a', 'figure', link);
  const caption = oneLine(captions.map(({ children: words }) => wordsIn(toBlocks(words, leftOut))).join(' '));
  const last = pictures.at(-1);
  if (last !== undefined && caption !== '') last.title = caption;
  const paragraph: Nodes = { type: 'paragraph', children: [], position };
  childrenOf(paragraph).push(...pictures);
  return [paragraph];
}

/** The pictures, if there is nothing else. */
function picturesAlone(children: readonly Child[]): Image[] | undefined {
  const pictures: Image[] = [];
  const read = (child: Child): boolean => {
    if (child.type === 'boundary' || isBlankText(child) || child.type === 'break') return true;
    if (child.type === 'image') pictures.push(child);
    else if (!isElement(child)) return false;
    else if (child.name === 'img') pictures.push(...toWords([child]).filter((node) => node.type === 'image'));
    else if (child.name !== 'br') return (/^(?:a|p)$/.test(child.name) || child.node?.type === 'link') && child.children.every(read);
    return true;
  };
  return children.every(read) && pictures.length > 0 ? pictures : undefined;
}

function linksIn(children: readonly Child[]): NonNullable<Element['position']>[] {
  return children
    .filter(isElement)
    .flatMap((child) => [
      ...(child.position !== undefined && (child.name === 'a' || child.node?.type === 'link') ? [child.position] : []),
      ...linksIn(child.children),
    ]);
}

function wordsIn(blocks: readonly Nodes[]): string {
  return blocks.map(wordsOf).join(' ');
}
