/** Tables of HTML that Markdown could not write. */
import type { Element } from 'hast';
import type { Table, TableRow } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';

type State = Parameters<NonNullable<NonNullable<Options['handlers']>['link']>>[0];

/** For the option `handlers` of remark-rehype: the head has as many rows as were written, or none. */
export function tableToHast(state: State, table: Table): Element {
  const heads = table.data?.heads;
  if (heads === undefined) return defaultHandlers.table(state, table);
  const rows = table.children.map((row) => rowOf(state, row));
  const [head, body] = [rows.slice(0, heads), rows.slice(heads)];
  const children = [...(head.length > 0 ? [element('thead', head)] : []), ...(body.length > 0 ? [element('tbody', body)] : [])];
  return { ...element('table', children), position: table.position };
}

function rowOf(state: State, row: TableRow): Element {
  const cells = row.children.map((cell): Element => {
    const { hName = 'td', hProperties = {} } = cell.data ?? {};
    return { type: 'element', tagName: hName, properties: hProperties, children: state.all(cell), position: cell.position };
  });
  return { ...element('tr', cells), position: row.position };
}

function element(tagName: string, children: Element[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
