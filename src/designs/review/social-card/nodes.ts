/** The two kinds of nodes in a card. */
import type { Node } from '@takumi-rs/core';

type Style = Readonly<Record<string, string | number>>;

/** `name`: the class in the style sheet of cards. */
export function box(name: string, children: Node[], style: Style = {}): Node {
  return { type: 'container', className: name, style, children };
}

export function line(name: string, text: string, style: Style = {}): Node {
  return { type: 'text', className: name, style, text };
}
