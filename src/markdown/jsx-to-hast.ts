/** JSX elements → HTML: HTML elements become elements, parts stay parts for the components that render them. */
import type { ElementContent } from 'hast';
import type { Parents } from 'mdast';
import type { Options } from 'remark-rehype';
import { isHtmlElement } from './checks/html-elements.ts';
import { attributesOf, type JsxElement } from './mdx-nodes.ts';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['link']>>[0];

/** For the option `handlers` of remark-rehype. In a scripted text, elements with unknown attributes or code in them are left to MDX. */
export const jsxToHast: Handlers = { mdxJsxFlowElement: toHast, mdxJsxTextElement: toHast };

function toHast(state: State, node: JsxElement, _parent: Parents | undefined): ElementContent {
  const properties: Record<string, string | boolean> = {};
  let isPlain = node.attributes.every(({ type }) => type === 'mdxJsxAttribute');
  for (const { name, value } of attributesOf(node)) {
    if (typeof value === 'string' || typeof value === 'boolean') properties[name] = value;
    else isPlain = false;
  }
  const children = state.all(node);
  if (isPlain && node.name !== null && isHtmlElement(node.name)) {
    return { type: 'element', tagName: node.name, properties, children, position: node.position };
  }
  return { ...node, children };
}
