/** Blocks of code: their words in colours by class, and a stop of the tab key, since they scroll. */
import type { Root } from 'hast';
import rehypeHighlight from 'rehype-highlight';
import type { Plugin } from 'unified';
import { walkHtml } from './walk.ts';

/** In characters: a longer block stays plain, since some languages take a time that grows with its square. */
const longestInColour = 50_000;

/** Languages that highlight.js does not know stay plain. Texts without code are not searched by rehype-highlight again. */
export const rehypeCodeBlocks: Plugin<[], Root> = () => {
  const highlight = rehypeHighlight();
  return (tree, file) => {
    let found = false;
    walkHtml(tree, (element) => {
      if (element.type !== 'element' || element.tagName !== 'pre') return;
      element.properties['tabIndex'] = 0;
      found = true;
      const code = element.children.find((child) => child.type === 'element');
      const first = code?.children[0];
      // MDX loses an empty line at the beginning, so nobody has one.
      if (first?.type !== 'text') return;
      first.value = first.value.replace(/^(?:[ \t]*\n)+/, '');
      if (code && first.value.length > longestInColour) code.properties['className'] = ['no-highlight'];
    });
    if (found) highlight(tree, file);
  };
};
