/** An element of HTML in `.mdx` → the same element where CommonMark reads it: MDX reads Markdown inside of it, CommonMark only after an empty line. */
import { escapeHtml } from '../../base/html.ts';
import type { TypedPart } from './part-markdown.ts';
import { blocks } from './write-blocks.ts';

interface TypedElement extends TypedPart {
  readonly isEmpty: boolean;
}

/** Attributes that MDX spells in its own way. */
const spelled: Readonly<Record<string, string>> = { className: 'class', dateTime: 'datetime', htmlFor: 'for' };
/** They hold a sentence, not blocks. */
const ofSentence = new Set(['summary', 'dt', 'caption', 'figcaption', 'td', 'th', 'p', 'h2', 'h3', 'h4', 'h5', 'h6']);
const empty = new Set(['br', 'hr', 'img', 'wbr', 'col']);

/** Of a fragment, `<>…</>`, only what it holds. */
export function htmlMarkdown({ name, values, inner, inSentence, isEmpty }: TypedElement): string {
  if (name === '') return inner;
  const written = [...values].map(([key, value]) => {
    const attribute = Object.hasOwn(spelled, key) ? spelled[key] : key;
    return value === true ? ` ${attribute}` : ` ${attribute}="${escapeHtml(String(value ?? ''))}"`;
  });
  const open = `<${name}${written.join('')}>`;
  if (empty.has(name)) return open;
  const close = `</${name}>`;
  // In MDX, words may follow it in the same paragraph.
  if (inSentence && name === 'summary') return `${open}${inner}${close}\n`;
  const isPlain = !/[\n*_`[<&\\]/.test(inner);
  if (inSentence || isEmpty || (ofSentence.has(name) && isPlain)) return `${open}${inner}${close}`;
  return blocks(open, inner, close);
}
