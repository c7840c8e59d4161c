/** Marks left-to-right content in a right-to-left text: code, addresses, signed numbers. Feeds need it too, since they have no style. */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { directionOf } from '../schema/language.ts';
import { notesOf } from './body-notes.ts';
import { signedNumber } from './typography/signed-number.ts';

const code = new Set(['pre', 'code', 'kbd', 'samp', 'var']);
export const rehypeDirection: Plugin<[], Root> = () => (tree, file) => {
  const direction = directionOf(notesOf(file).context.language);
  if (direction === 'rtl' || /<Foreign|\bdir=/.test(String(file))) setDirections(tree, direction);
};

function setDirections(parent: Parents, outer: string): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node?.type === 'text' && outer === 'rtl') {
      const parts = withNumbers(node.value);
      parent.children.splice(index, 1, ...parts);
      index += parts.length - 1;
    } else if (node?.type === 'element') {
      const { dir = outer } = node.properties;
      if (dir === 'rtl' && node.properties['dir'] === undefined && runsRight(node)) node.properties['dir'] = 'ltr';
      else setDirections(node, String(dir));
    } else if (node !== undefined && 'children' in node) setDirections(node, outer);
  }
}

function runsRight(element: Element): boolean {
  if (code.has(element.tagName)) return true;
  const { href } = element.properties;
  return (
    element.tagName === 'a' &&
    typeof href === 'string' &&
    /^(?:https?|mailto|tel):/i.test(href) &&
    !/\p{L}(?<!\p{Script=Latin})/u.test(toString(element))
  );
}

function withNumbers(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let read = 0;
  for (const { 0: number, index } of text.matchAll(signedNumber)) {
    if (index > read) parts.push({ type: 'text', value: text.slice(read, index) });
    parts.push({ type: 'element', tagName: 'bdi', properties: { dir: 'ltr' }, children: [{ type: 'text', value: number }] });
    read = index + number.length;
  }
  if (read < text.length) parts.push({ type: 'text', value: text.slice(read) });
  return parts;
}
