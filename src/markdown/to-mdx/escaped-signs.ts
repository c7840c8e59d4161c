/** The source of a block without HTML, with the signs escaped that MDX takes for code or tags. */
import type { Nodes } from 'mdast';
import { htmlMarks } from '../html/html-marks.ts';
import { walkText } from '../walk.ts';

/** Undefined where that is not enough, so that the block must be written anew: an address of another scheme, the words of a picture. */
export function escapedSigns(block: Nodes, text: string): string | undefined {
  const start = block.position?.start.offset ?? 0;
  const source = text.slice(start, block.position?.end.offset ?? start);
  if (block.type === 'definition' && source.includes('<')) return undefined;
  if (!/[{<]/.test(source) || block.type === 'code' || block.type === 'definition' || block.type === 'html') return source;
  let isEnough = true;
  const places: [from: number, to: number][] = [];
  const look = (node: Nodes): void => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const typed = text.slice(from, to);
    if (node.type === 'text') places.push([from - start, to - start]);
    else if (node.type === 'image' || node.type === 'imageReference') isEnough &&= !/[{<]/.test(typed);
    else if (node.type === 'link' && typed.startsWith('<')) isEnough &&= isAddress(typed);
    else if (node.type === 'linkReference' || node.type === 'footnoteReference') isEnough &&= !typed.includes('{');
  };
  look(block);
  if ('children' in block) walkText(block, look);
  if (!isEnough) return undefined;
  let escaped = '';
  let read = 0;
  for (const [from, to] of places) {
    escaped +=
      source.slice(read, from) + source.slice(from, to).replace(/\\[^]|[{<]/g, (sign) => (sign.startsWith('\\') ? sign : `\\${sign}`));
    read = to;
  }
  return escaped + source.slice(read);
}

function isAddress(typed: string): boolean {
  htmlMarks.address.lastIndex = 0;
  return htmlMarks.address.test(typed);
}
