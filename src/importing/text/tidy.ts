/** Takes out what no reader read, and makes plain what only programs needed. Each loss is a note. */
import type { Element, ElementContent, Root } from 'hast';
import type { LeftOut } from '../imported-text.ts';
import { childrenOf, element, hasClass, isElement, lineOf, property, replaceElements } from './hast.ts';
import { fileNameOf } from './file-names.ts';
import { unwrappedAddress } from './unwrap-address.ts';

const silent = new Set('base head link meta noembed noframes param source style template title track wbr'.split(' '));
const dropped: Readonly<Record<string, string>> = {
  script: 'A piece may hold no script.',
  form: 'A form needs a server.',
  button: 'It did nothing without the other program.',
  input: 'A form needs a server.',
  select: 'A form needs a server.',
  textarea: 'A form needs a server.',
  canvas: 'It was drawn by a script.',
  svg: 'A drawing within the text has no file.',
  math: 'A formula has no place here; it can be shown as a picture.',
  object: 'It needs a program in the browser.',
};

/** Asking for a subscription, or sharing: not a part of the text. */
const widgets =
  /\b(?:subscription-widget|subscribe-widget|subscribe-btn|captioned-button|sharedaddy|jp-relatedposts|addtoany|share-buttons|paywall-jump|kg-signup-card|kg-cta-card)/;

/** What buttons of letters say. */
const asking = /^(?:subscribe|share|leave a comment|refer|give a gift|upgrade|join|start writing|download the app)/i;

/** Changes the tree, before anything is counted. */
export function tidy(tree: Root, note: (left: LeftOut) => void): void {
  withoutComments(tree);
  replaceElements(tree, (node) => {
    if (silent.has(node.tagName)) return [];
    if (node.tagName === 'noscript') return inner(node).some((child) => isElement(child, 'img')) ? [] : inner(node);
    if (hasClass(node, widgets) || (hasClass(node, /\bbutton-wrapper\b/) && asking.test(lineOf(node)))) {
      note({ what: 'a box that asks to subscribe or to share', why: 'It belonged to the other program.' });
      return [];
    }
    if (node.tagName === 'pre' && hasClass(node, /\bwp-block-verse\b/)) return [element('p', {}, ...node.children.flatMap(withBreaks))];
    // A list of tasks.
    if (node.tagName === 'input' && property(node, 'type') === 'checkbox') return undefined;
    const why = dropped[node.tagName];
    if (why !== undefined) {
      if (node.tagName !== 'script' || lineOf(node) !== '' || !/platform\.twitter|embed|widgets/.test(property(node, 'src')))
        note({ what: `<${node.tagName}>`, why });
      // Its words stay.
      return ['form', 'object'].includes(node.tagName) ? inner(node) : [];
    }
    return isElement(node, 'iframe', 'embed', 'video', 'audio', 'amp-youtube') ? embedded(node, note) : undefined;
  });
  replaceElements(tree, divided);
}

/** A verse has its lines. */
function withBreaks(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'text') return [node];
  return node.value
    .split('\n')
    .flatMap((value, index) => [...(index === 0 ? [] : [element('br', {})]), { type: 'text' as const, value: value.trimStart() }]);
}

/** What became a paragraph among the words of another one stands between their halves. */
function divided(node: Element): readonly ElementContent[] | undefined {
  if (node.tagName !== 'p' || !node.children.some((child) => isElement(child, 'p'))) return undefined;
  const parts: Element[] = [];
  let half: Element | undefined;
  for (const child of node.children) {
    if (isElement(child, 'p')) {
      parts.push(child);
      half = undefined;
    } else if (half) half.children.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '') parts.push((half = { ...node, children: [child] }));
  }
  return parts;
}

function withoutComments(parent: Root | Element): void {
  const held: { children: unknown[] } = parent;
  held.children = childrenOf(parent).filter((child) => {
    if (child.type === 'element') withoutComments(child);
    return child.type !== 'comment' && child.type !== 'doctype';
  });
}

export function inner(node: Element): readonly ElementContent[] {
  return node.children;
}

/** A film or a program of another site: a link with its title. */
function embedded(node: Element, note: (left: LeftOut) => void): readonly ElementContent[] {
  const source = node.children.find((child) => isElement(child, 'source'));
  const typed = property(node, 'src') || property(node, 'dataSrc') || (isElement(source) ? property(source, 'src') : '');
  const address = watchAddress(unwrappedAddress(typed.startsWith('//') ? `https:${typed}` : typed));
  if (address === '') return node.tagName === 'video' || node.tagName === 'audio' ? inner(node) : [];
  // What stood for it in another program, where that is known.
  note({ what: property(node, 'dataTag') || `<${node.tagName}>`, why: 'It is a link now: nothing of another site is loaded into a page.' });
  const title = property(node, 'title') || property(node, 'ariaLabel') || (fileNameOf(address) ?? hostOf(address));
  return [element('p', {}, element('a', { href: address }, { type: 'text', value: title }))];
}

/** The page of a film, rather than its player. */
export function watchAddress(address: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(address)?.[1];
  if (youtube !== undefined && youtube !== 'videoseries') return `https://www.youtube.com/watch?v=${youtube}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(address)?.[1];
  return vimeo === undefined ? address : `https://vimeo.com/${vimeo}`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
