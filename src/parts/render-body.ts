/** A compiled text → HTML, for a page, a feed or the search. */
import type { BodyNode } from '../markdown/body.ts';
import { Html, joinHtml } from './html.ts';
import type { BodyTarget, PartValues } from './part.ts';
import { partOf } from './parts.ts';

/** Links to other articles still say `link:0`, as in the body. */
export function renderBody(nodes: readonly BodyNode[], target: BodyTarget): Html {
  return joinHtml(
    nodes.map((node) =>
      typeof node === 'string' ? new Html([node]) : renderPart(node.part, node.props, renderBody(node.children, target), target),
    ),
  );
}

/** One part; `inner` is the HTML of what stands in it. */
export function renderPart(name: string, values: PartValues, inner: Html, target: BodyTarget): Html {
  return partOf(name).html?.(values, inner, target) ?? inner;
}
