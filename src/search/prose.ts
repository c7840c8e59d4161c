/** The text of an article as HTML for the index: its stretches of HTML as they are, its parts by what they say. */
import type { BodyNode } from '../markdown/body.ts';
import { searchHtml } from '../parts/search-html.ts';

/** As the components of the parts show it to Pagefind; `tests/site/search-documents.test.ts` compares the words. */
export function proseOf(nodes: readonly BodyNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : searchHtml[node.part](node.props, proseOf(node.children)))).join('');
}
