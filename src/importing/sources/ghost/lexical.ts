/** Texts of Ghost as its editor saves them (Lexical) → HTML, for exports that bring none. https://github.com/TryGhost/Koenig */
import { escapeHtml } from '../../../base/html.ts';
import { isRecord } from '../front-matter.ts';
import { cardHtml } from './cards.ts';

/** Undefined where it is not Lexical. */
export function lexicalHtml(json: string): string | undefined {
  try {
    const document: unknown = JSON.parse(json);
    return isRecord(document) && isRecord(document['root']) ? childrenHtml(document['root']) : undefined;
  } catch {
    return undefined;
  }
}

/** The bits of `format`. */
const marks: readonly (readonly [number, string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
];

function childrenHtml(node: Readonly<Record<string, unknown>>): string {
  const children: readonly unknown[] = Array.isArray(node['children']) ? node['children'] : [];
  return children.filter(isRecord).map(nodeHtml).join('');
}

function nodeHtml(node: Readonly<Record<string, unknown>>): string {
  const type = String(node['type'] ?? '').replace(/^extended-/, '');
  const inside = (): string => childrenHtml(node);
  if (type === 'text') return textHtml(node);
  if (type === 'linebreak') return '<br>';
  if (type === 'paragraph') return `<p>${inside()}</p>\n`;
  if (type === 'heading') return tag(node['tag'], /^h[1-6]$/, 'h2', inside());
  if (type === 'quote' || type === 'aside') return `<blockquote>${inside()}</blockquote>\n`;
  if (type === 'list') return tag(node['listType'] === 'number' ? 'ol' : 'ul', /^[ou]l$/, 'ul', inside());
  if (type === 'listitem') return `<li>${inside()}</li>`;
  if (type === 'link' || type === 'autolink') return `<a href="${escapeHtml(String(node['url'] ?? ''))}">${inside()}</a>`;
  return cardHtml(type, node) ?? inside();
}

function tag(typed: unknown, allowed: RegExp, otherwise: string, html: string): string {
  const name = typeof typed === 'string' && allowed.test(typed) ? typed : otherwise;
  return `<${name}>${html}</${name}>\n`;
}

function textHtml(node: Readonly<Record<string, unknown>>): string {
  const format = Number(node['format'] ?? 0);
  return marks.reduce(
    (html, [bit, name]) => ((format & bit) === 0 ? html : `<${name}>${html}</${name}>`),
    escapeHtml(String(node['text'] ?? '')),
  );
}
