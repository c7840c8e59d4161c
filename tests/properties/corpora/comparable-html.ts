/** HTML → a form in which that of Broadside and that of the CommonMark specification are equal when they say the same. */
import { parseHTML } from 'linkedom';
import { asTyped } from '../alike.ts';

const aroundBlocks = /\s*(<\/?(?:blockquote|div|h\d|hr|li|main|ol|p|pre|ul)(?: [^>]*)?>)\s*/g;

/**
 * Left out is what Broadside adds on purpose: ids of headings and paragraphs, `rel` of links that leave, colours of code, the tabindex by
 * which code is scrolled. Made alike: white space between blocks, the quotes and dashes of a printer, letters in addresses
 * that are written with or without %.
 */
export function comparableHtml(html: string): string {
  const main = parseHTML(`<main>${html}</main>`).document.querySelector('main');
  return main === null ? '' : shown(main, false).replace(aroundBlocks, '$1');
}

function shown(element: Element, inCode: boolean): string {
  const isCode = inCode || element.localName === 'pre';
  const inside = [...element.childNodes]
    .map((node) => ('attributes' in node ? shown(node as Element, isCode) : words(node, isCode)))
    .join('');
  if (element.localName === 'span' && isCode) return inside;
  return `<${[element.localName, ...attributesOf(element)].join(' ')}>${inside}</${element.localName}>`;
}

function words({ textContent }: ChildNode, inCode: boolean): string {
  const text = (textContent ?? '').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return inCode ? text : asTyped(text).replace(/\s+/g, ' ');
}

function attributesOf(element: Element): readonly string[] {
  return [...element.attributes]
    .filter(({ name }) => !(name === 'rel' || name === 'tabindex' || (name === 'id' && /^(?:h\d|p)$/.test(element.localName))))
    .map(({ name, value }) => [name, name === 'class' ? value.replace(/^hljs ?/, '') : asTyped(withoutPercents(value))] as const)
    .filter(([name, value]) => name !== 'class' || value !== '')
    .map(([name, value]) => `${name}=${JSON.stringify(value).replace(/[<>]/g, '')}`)
    .sort();
}

function withoutPercents(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
