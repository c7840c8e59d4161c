/** Cards of Ghost in its HTML → elements that say the same without its style sheet. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element, elementsIn, hasClass, isElement, lineOf, property, replaceElements } from '../../text/hast.ts';
import { parseHtml } from '../../text/parse-body.ts';

const cards: Readonly<Record<string, (card: Card) => readonly ElementContent[]>> = {
  bookmark: ({ link, line, named }) => [linked(link, line('title')), ...paragraphs(line('description')), ...named('caption')],
  file: ({ link, line }) => {
    const facts = [line('filename'), line('filesize')].filter((fact) => fact !== '').join(', ');
    return [linked(link, line('title') || line('filename'), facts === '' ? '' : ` (${facts})`), ...paragraphs(line('caption'))];
  },
  audio: ({ node, line }) => {
    const sound = [...elementsIn(node)].find((one) => one.tagName === 'audio');
    return sound ? [{ ...sound, properties: { ...sound.properties, title: line('title') } }] : [];
  },
  callout: ({ line, named }) => {
    const sign = line('emoji');
    return [element('blockquote', {}, element('p', {}, text(sign === '' ? '' : `${sign} `), ...named('text')))];
  },
  toggle: ({ line, named }) => [element('details', {}, element('summary', {}, text(line('heading'))), ...named('content'))],
};

interface Card {
  readonly node: Element;
  readonly link: string;
  /** The words of the part with this name. */
  readonly line: (part: string) => string;
  /** What stands in the part with this name. */
  readonly named: (part: string) => readonly ElementContent[];
}

export function plainCards(html: string): string {
  if (!/\bkg-(?:bookmark|file|audio|callout|toggle)-card\b/.test(html)) return html;
  const tree = parseHtml(html);
  replaceElements(tree, (node) => {
    const name = Object.keys(cards).find((one) => hasClass(node, new RegExp(`(?:^|\\s)kg-${one}-card(?:\\s|$)`)));
    return name === undefined ? undefined : cards[name]?.(cardOf(node, name));
  });
  return toHtml(tree);
}

function cardOf(node: Element, name: string): Card {
  const inside = [...elementsIn(node)];
  const partOf = (part: string): Element | undefined =>
    inside.find(
      (one) =>
        hasClass(one, new RegExp(`(?:^|\\s)kg-${name}(?:-card)?-${part}(?:\\s|$)`)) || (part === 'caption' && isElement(one, 'figcaption')),
    );
  const link = inside.find((one) => one.tagName === 'a' && property(one, 'href') !== '');
  return {
    node,
    link: link ? property(link, 'href') : '',
    line: (part) => {
      const found = partOf(part);
      return found ? lineOf(found) : '';
    },
    named: (part) => partOf(part)?.children ?? [],
  };
}

function linked(href: string, words: string, behind = ''): Element {
  return element('p', {}, href === '' ? text(words) : element('a', { href }, text(words === '' ? href : words)), text(behind));
}

function paragraphs(words: string): readonly Element[] {
  return words === '' ? [] : [element('p', {}, text(words))];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
