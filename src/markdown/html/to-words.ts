/** The parts of a sentence: elements become nodes of Markdown where it has a mark, and elements of `.mdx` where it has none. */
import type { Nodes } from 'mdast';
import { attributesFor, isHtmlElement } from '../checks/html-elements.ts';
import { childrenOf, type JsxElement } from '../mdx-nodes.ts';
import { type Attribute, type Child, type Element, isBlankText, isElement, isWords } from './html-element.ts';

interface Around {
  readonly inLink: boolean;
  readonly inCode: boolean;
}

const plain: Around = { inLink: false, inCode: false };

/** Without spaces at both ends. Blocks in between are taken apart. */
export function toSentence(children: readonly Child[]): Nodes[] {
  return trimmed(toWords(children));
}

export function toWords(children: readonly Child[], around = plain): Nodes[] {
  return joined(children.flatMap((child) => wordsOf(child, around)));
}

function wordsOf(child: Child, around: Around): Nodes[] {
  if (child.type === 'boundary') return [{ type: 'text', value: ' ' }];
  if (!isElement(child)) return [around.inCode ? codeOf(child) : child];
  const { name, node, children, attributes, position } = child;
  if (node !== undefined && isWords(child)) {
    const inside = { ...around, inLink: around.inLink || node.type === 'link' };
    childrenOf(node).splice(0, Infinity, ...toWords(children, inside));
    return [node];
  }
  if (name === 'a') return linkOf(child, around);
  if (name === 'code') return trimmed(toWords(children, { ...around, inCode: true }));
  if (name === 'img') {
    const image: Nodes = { type: 'image', url: valueOf(attributes, 'src'), alt: valueOf(attributes, 'alt'), position };
    const title = attributes.get('title')?.value;
    return [title === undefined ? image : { ...image, title }];
  }
  if (name === 'br') return [elementOf(child, 'mdxJsxTextElement', [])];
  const words = toWords(children, around);
  if (!isWords(child)) return [{ type: 'text', value: ' ' }, ...withLanguage(child, words), { type: 'text', value: ' ' }];
  return words.length === 0 ? [] : [elementOf(child, 'mdxJsxTextElement', words)];
}

function linkOf({ attributes, children, position }: Element, around: Around): Nodes[] {
  const url = attributes.get('href')?.value?.trim();
  if (around.inLink || url === undefined) return toWords(children, around);
  const words = toWords(children, { ...around, inLink: true });
  if (words.every(isBlankText)) return words;
  const title = attributes.get('title')?.value;
  const link: Nodes = { type: 'link', url, ...(title ? { title } : {}), children: [], position };
  childrenOf(link).push(...words);
  return withAttributes(attributes, [link]);
}

function codeOf(node: Nodes): Nodes {
  return node.type === 'text' && !isBlankText(node) ? { type: 'inlineCode', value: node.value, position: node.position } : node;
}

/** An element as `.mdx` has it. */
export function elementOf({ name, attributes, position }: Element, type: JsxElement['type'], children: readonly Nodes[]): JsxElement {
  const known = attributesFor(name);
  const element: JsxElement = { type, name, attributes: [], children: [], position };
  for (const [attribute, { value, position: place }] of attributes) {
    if (known.includes(attribute))
      element.attributes.push({
        type: 'mdxJsxAttribute',
        name: attribute,
        value: attribute === 'open' ? null : (value ?? ''),
        position: place,
      });
  }
  childrenOf(element).push(...children);
  return element;
}

/** Words in the language and direction of their element, which has no place for them itself. */
export function withLanguage({ name, attributes }: Pick<Element, 'name' | 'attributes'>, words: Nodes[]): Nodes[] {
  return isHtmlElement(name) && name !== 'p' ? words : withAttributes(attributes, words);
}

function withAttributes(attributes: Element['attributes'], words: Nodes[]): Nodes[] {
  const language = new Map([...attributes].filter(([attribute]) => attribute === 'lang' || attribute === 'dir'));
  if (language.size === 0 || words.length === 0) return words;
  const position = spanOf(words);
  return [
    elementOf(
      { ...{ type: 'htmlElement', name: 'span', node: undefined, children: [] }, attributes: language, position },
      'mdxJsxTextElement',
      words,
    ),
  ];
}

export function valueOf(attributes: ReadonlyMap<string, Attribute>, name: string): string {
  return attributes.get(name)?.value ?? '';
}

/** From the first to the last. */
export function spanOf(nodes: readonly Nodes[]): Nodes['position'] {
  const [first, last] = [nodes.find(({ position }) => position)?.position, nodes.findLast(({ position }) => position)?.position];
  return first && last && { start: first.start, end: last.end };
}

/** Without a space behind a space; spaces alone belong to the text beside them. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type !== 'text' || last?.type !== 'text' || node.data !== undefined || last.data !== undefined) result.push(node);
    else if (/[ \t\r\n]$/.test(last.value)) {
      const value = node.value.replace(/^[ \t\r\n]+/, '');
      if (value !== '') result.push({ ...node, value });
    } else if (isBlankText(node)) result[result.length - 1] = { ...last, value: `${last.value} ` };
    else result.push(node);
  }
  return result;
}

/** Without spaces at both ends. */
export function trimmed(nodes: readonly Nodes[]): Nodes[] {
  const start = nodes.findIndex((node) => !isBlankText(node));
  if (start === -1) return [];
  const result = nodes.slice(start, nodes.findLastIndex((node) => !isBlankText(node)) + 1);
  const [first, last] = [result[0], result.at(-1)];
  if (first?.type === 'text' && first.data === undefined) result[0] = { ...first, value: first.value.replace(/^[ \t\r\n]+/, '') };
  const end = result.at(-1);
  if (last?.type === 'text' && end?.type === 'text' && end.data === undefined)
    result[result.length - 1] = { ...end, value: end.value.replace(/[ \t\r\n]+$/, '') };
  return result;
}
