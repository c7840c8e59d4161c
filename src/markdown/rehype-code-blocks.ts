/** Blocks of code: their words in colours by class, their title as a caption, and a stop of the tab key, since they scroll. */
import type { Element, Root } from 'hast';
import { common, createLowlight } from 'lowlight';
import type { Plugin } from 'unified';
import { walkHtml } from './walk.ts';

/**
 * What a text may have coloured, in characters by their third power, since some languages take a time that grows so: one block of 6,000, or 250 of
 * 1,000. At its worst (`<script>` again and again) this takes two seconds.
 */
const mostColouring = 250e9;

/** In levels of HTML, words included: how deep colours may lie within each other. What reads a tree level by level would else run out of stack, at a depth that differs from run to run. */
const deepestColours = 100;

const { highlight, registered } = createLowlight(common);

/** Languages that highlight.js does not know stay plain, and blocks for which there is no time. */
export const rehypeCodeBlocks: Plugin<[], Root> = () => (tree) => {
  let colouring = 0;
  walkHtml(tree, (element, index, parent) => {
    if (element.type !== 'element' || element.tagName !== 'pre') return undefined;
    element.properties['tabIndex'] = 0;
    const code = element.children.find((child) => child.type === 'element');
    const first = code?.children[0];
    // MDX drops an empty line at the beginning, so it is dropped in every body.
    if (code === undefined || first?.type !== 'text') return undefined;
    first.value = first.value.replace(/^(?:[ \t]*\n)+/, '');
    const work = first.value.length ** 3;
    const language = languageOf(code);
    if (language !== undefined && colouring + work <= mostColouring) {
      colouring += work;
      const coloured = highlight(language, first.value).children;
      if (depthOf(coloured) <= deepestColours) Object.assign(code, { children: coloured });
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

/** Level by level, so that it needs no stack. */
function depthOf(nodes: readonly Root['children'][number][]): number {
  let depth = 0;
  for (let level = nodes; level.length > 0; level = level.flatMap((node) => ('children' in node ? node.children : []))) depth++;
  return depth;
}

function titled(block: Element, title: string): Element {
  const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] };
  return { type: 'element', tagName: 'figure', properties: { className: ['code'] }, children: [caption, block] };
}
