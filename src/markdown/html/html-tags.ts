/** The tags of a whole text, and which of them belong together. */
import type { Html, Parents } from 'mdast';
import { type HtmlTag, type HtmlToken, htmlTokens } from '../../base/html-tokens.ts';
import { walkText } from '../walk.ts';

/** The tags of each node of HTML. */
export function tokensOf(tree: Parents): ReadonlyMap<Html, readonly HtmlToken[]> {
  const tokens = new Map<Html, readonly HtmlToken[]>();
  walkText(tree, (node) => void (node.type === 'html' && tokens.set(node, htmlTokens(node.value))));
  return tokens;
}

/** Closing tag → its opening tag, and an opening tag that is closed → itself: by name alone, the last one first: elements may begin in one paragraph and end in another. */
export function partnersOf(nodes: Iterable<readonly HtmlToken[]>): ReadonlyMap<HtmlTag, HtmlTag> {
  const partners = new Map<HtmlTag, HtmlTag>();
  const open = new Map<string, HtmlTag[]>();
  for (const tokens of nodes) {
    for (const token of tokens) {
      if (token.kind === 'opens') {
        const others = open.get(token.name);
        if (others === undefined) open.set(token.name, [token]);
        else others.push(token);
      } else if (token.kind === 'closes') {
        const opening = open.get(token.name)?.pop();
        if (opening !== undefined) partners.set(token, opening).set(opening, opening);
      }
    }
  }
  return partners;
}
