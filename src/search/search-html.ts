/** The text of an article that is not scripted, as HTML for the index. */
import { tag } from '../base/html.ts';
import type { BodyNode } from '../markdown/body.ts';
import { renderBody } from '../parts/render-body.ts';

/** What a picture shows is found by its `alt`. `tests/site/search-documents.test.ts` compares the words with those of the page. */
export function searchHtml(nodes: readonly BodyNode[]): string {
  const { stretches } = renderBody(nodes, 'search');
  return stretches.map((stretch) => (typeof stretch === 'string' ? stretch : tag('img', '', { alt: stretch.alt }))).join('');
}
