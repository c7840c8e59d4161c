/** The names of the elements that HTML has, by the parser that browsers agree on (parse5 follows the HTML standard). */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export function inHtmlParser(html: string): readonly string[] {
  return namesIn(parseFragment(html));
}

function namesIn(node: DefaultTreeAdapterTypes.ParentNode): readonly string[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const inside = 'content' in child ? namesIn(child.content) : [];
    return [child.tagName, ...inside, ...namesIn(child)];
  });
}
