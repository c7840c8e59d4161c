/** The text of an article as HTML for the index. HTML stays as it is; parts are replaced by their words. */
import type { BodyNode } from '../markdown/body.ts';
import { searchHtml } from '../parts/search-html.ts';

/** Gives the same words as the components of the parts; `tests/site/search-documents.test.ts` compares them. */
export function proseOf(nodes: readonly BodyNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : searchHtml[node.part](node.props, proseOf(node.children)))).join('');
}
