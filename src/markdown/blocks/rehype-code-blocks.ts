/** Code blocks: highlights them by class, adds the title as a caption, and makes them focusable where they may scroll. */
import type { Element, Root } from 'hast';
import { common, createLowlight } from 'lowlight';
import type { Plugin } from 'unified';
import { walkHtml } from '../walk.ts';
import { isWide } from './narrow-screen.ts';

/**
 * The budget of a text for highlighting: the sum of (characters of a block)³, since some grammars take cubic time. One block of 6,000, or 250 of
 * 1,000. The worst input (`<script>` repeated) takes two seconds.
 */
const highlightBudget = 250e9;

/** The deepest nesting of highlighting, in levels of HTML with text nodes. Recursive code after this would overflow the stack, at a depth that differs from run to run. */
const maxHighlightDepth = 100;

const { highlight, registered } = createLowlight(common);

/** Does not highlight unknown languages, and blocks over the budget. */
export const rehypeCodeBlocks: Plugin<[], Root> = () => (tree) => {
  let spent = 0;
  walkHtml(tree, (element, index, parent) => {
    if (element.type !== 'element' || element.tagName !== 'pre') return undefined;
    element.properties['tabIndex'] = 0;
    const code = element.children.find((child) => child.type === 'element');
    const first = code?.children[0];
    // MDX drops an empty first line, so each body does.
    if (code === undefined || first?.type !== 'text') return undefined;
    first.value = first.value.replace(/^(?:[ \t]*\n)+/, '');
    if (!first.value.split('\n').some(isWide)) delete element.properties['tabIndex'];
    const work = first.value.length ** 3;
    const language = languageOf(code);
    if (language !== undefined && spent + work <= highlightBudget) {
      spent += work;
      const highlighted = highlight(language, first.value).children;
      if (depthOf(highlighted) <= maxHighlightDepth) Object.assign(code, { children: highlighted });
    }
    const { title } = code.properties;
    delete code.properties['title'];
    if (typeof title === 'string') parent.children[index] = titled(element, title);
    return index + 1;
  });
};

function languageOf({ properties: { className } }: Element): string | undefined {
  const classes = Array.isArray(className) ? className.map(String) : [];
  const language = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
  return language !== undefined && registered(language) ? language : undefined;
}

/** Level by level, without recursion. */
function depthOf(nodes: readonly Root['children'][number][]): number {
  let depth = 0;
  for (let level = nodes; level.length > 0; level = level.flatMap((node) => ('children' in node ? node.children : []))) depth++;
  return depth;
}

function titled(block: Element, title: string): Element {
  const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] };
  return { type: 'element', tagName: 'figure', properties: { className: ['code'] }, children: [caption, block] };
}
