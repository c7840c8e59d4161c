/** The tidied tree → Markdown, in one spelling. */
import type { Element, Root } from 'hast';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Html, Image, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { escapeHtml } from '../../base/html.ts';
import { elementsIn, isElement, lineOf, property } from './hast.ts';
import { footnoteMark, footnoteText } from './parse-body.ts';
import { namedPlace } from './place-names.ts';
import { table } from './spanned-table.ts';
import { tidyMarkdown } from './tidy-markdown.ts';

/** Elements that Markdown has no mark for, and the engine reads. */
const ownElements = 'bdi cite dfn ins kbd mark q rp rt ruby samp small sub sup u var'.split(' ');
const ownBlocks = 'details dl dt dd'.split(' ');
const ownAttributes = ['lang', 'dir', 'title', 'dateTime', 'cite', 'open'];

export function writeMarkdown(tree: Root): string {
  const mdast: Nodes = toMdast(tree, { document: true, handlers, newlines: true });
  tidyMarkdown(mdast);
  return toMarkdown(mdast, {
    bullet: '-',
    bulletOther: '*',
    rule: '-',
    emphasis: '*',
    listItemIndent: 'one',
    resourceLink: true,
    fences: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

const inlineElement: Handle = (state, node) => [
  html(opened(node), node.tagName),
  ...state.all(node),
  html(`</${node.tagName}>`, node.tagName),
];

/** Only where its language or direction differs from what is around it. */
const span: Handle = (state, node) =>
  property(node, 'lang') === '' && property(node, 'dir') === '' ? state.all(node) : inlineElement(state, node, undefined);

/** The words between stand on lines of their own, and are read as Markdown. */
const blockElement: Handle = (state, node) => [html(opened(node)), ...flow(state, node), html(`</${node.tagName}>`)];

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(ownElements.map((name) => [name, inlineElement])),
  ...Object.fromEntries(ownBlocks.map((name) => [name, blockElement])),
  summary: (_, node) => html(`<summary>${escapeHtml(lineOf(node))}</summary>`),
  span,
  font: span,
  abbr: (state, node) => (property(node, 'title') === '' ? state.all(node) : inlineElement(state, node, undefined)),
  time: (state, node) => (property(node, 'dateTime') === '' ? state.all(node) : inlineElement(state, node, undefined)),
  figure,
  table,
  pre: (_, node) => {
    const [code] = node.children;
    const language = isElement(code) ? /language-(\S+)/.exec(property(code, 'className'))?.[1] : undefined;
    const info = isElement(code) ? property(code, 'dataInfo') : '';
    return { type: 'code', lang: language ?? (info === '' ? null : 'text'), meta: info === '' ? null : info, value: rawText(node) };
  },
  img: (_, node) => picture(node),
  [namedPlace]: (_, node) => html(`<a id="${escapeHtml(property(node, 'dataName'))}"></a>`, 'a'),
  [footnoteMark]: (_, node) => ({
    type: 'footnoteReference',
    identifier: property(node, 'dataName').toLowerCase(),
    label: property(node, 'dataName'),
  }),
  [footnoteText]: (state, node) => ({
    type: 'footnoteDefinition',
    identifier: property(node, 'dataName').toLowerCase(),
    label: property(node, 'dataName'),
    children: state.toFlow(state.all(node)) as Paragraph[],
  }),
};

function rawText(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? rawText(child) : '')).join('');
}

function opened(node: Element): string {
  const attributes = ownAttributes.flatMap((name) => {
    const value = property(node, name);
    if (name === 'open') return node.properties['open'] === true || value !== '' ? [' open'] : [];
    return value === '' ? [] : [` ${name.toLowerCase()}="${escapeHtml(value)}"`];
  });
  return `<${node.tagName}${attributes.join('')}>`;
}

/** `inSentence`: the name of an element that stands among words. */
function html(value: string, inSentence?: string): Html {
  return { type: 'html', value, ...(inSentence === undefined ? {} : { data: { hName: inSentence } }) };
}

function flow(state: State, node: Element): RootContent[] {
  return state.toFlow(state.all(node)) as RootContent[];
}

function picture(node: Element, caption = property(node, 'title')): Image {
  return { type: 'image', url: property(node, 'src'), alt: property(node, 'alt'), title: caption === '' ? null : caption };
}

/** One picture takes the caption; one with links, and that of several, stands below as a paragraph. */
function figure(state: State, node: Element): RootContent[] {
  const captions = [...elementsIn(node)].filter((one) => one.tagName === 'figcaption');
  const words = captions
    .map(lineOf)
    .filter((line) => line !== '')
    .join(' ');
  const pictures = [...elementsIn(node)].filter((one) => one.tagName === 'img');
  const [only] = pictures;
  const rest: Element = { ...node, tagName: 'div', children: node.children.filter((child) => !isElement(child, 'figcaption')) };
  const isPlain = !captions.some((caption) => [...elementsIn(caption)].some((one) => isElement(one, 'a', 'img', footnoteMark, 'code')));
  const linked = [...elementsIn(rest)].some((one) => one.tagName === 'a');
  if (only && pictures.length === 1 && lineOf(rest) === '' && !linked && isPlain) {
    return [{ type: 'paragraph', children: [picture(only, words === '' ? undefined : words)] }];
  }
  // A caption deeper within is among the rest, with its picture.
  const own = captions.filter((caption) => node.children.includes(caption));
  const below = own.flatMap((caption): RootContent[] =>
    lineOf(caption) === '' ? [] : [{ type: 'paragraph', children: emphasised(state.all(caption) as PhrasingContent[]) }],
  );
  return [...flow(state, rest), ...below];
}

function emphasised(children: PhrasingContent[]): PhrasingContent[] {
  return children.some((child) => !['text', 'link'].includes(child.type)) ? children : [{ type: 'emphasis', children }];
}
