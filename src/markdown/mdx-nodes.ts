/** Types and helpers for the nodes that MDX adds to a Markdown tree. */
import type { Nodes, Parents, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import type { Literal } from '../parts/literal.ts';
import { literalOf } from './literal.ts';

/** `<Name …>` in a text: a part, an element of HTML, or a component of a scripted article. */
export type JsxElement = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** `{…}` in a text. */
export type Expression = Extract<RootContent, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

/** An attribute as written; `value` is undefined when it is code. */
export interface WrittenAttribute {
  readonly name: string;
  readonly value: Literal | undefined;
  readonly written: JsxElement['attributes'][number];
}

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The children as one mutable list: between two plugins a tree may break the content model of mdast. */
export function childrenOf(node: Parents): Nodes[] {
  return node.children;
}

/** The attributes of an element, without `{...spread}`. An attribute without a value is `true`. */
export function attributesOf(element: Pick<JsxElement, 'attributes'>): WrittenAttribute[] {
  return element.attributes.flatMap((written) => {
    if (written.type === 'mdxJsxExpressionAttribute') return [];
    const { name, value } = written;
    if (value === null || value === undefined) return [{ name, value: true, written }];
    return [{ name, value: typeof value === 'string' ? value : literalOf(value.data?.estree)?.value, written }];
  });
}

/** Makes an element; attributes that are undefined or null are left out. */
export function jsxElement(
  type: JsxElement['type'],
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  position: Nodes['position'],
): JsxElement {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ type: 'mdxJsxAttribute' as const, name: key, value }] : [],
  );
  return { type, name, attributes: written, children: [], position };
}
