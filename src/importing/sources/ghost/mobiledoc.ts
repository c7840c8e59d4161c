/** Older texts of Ghost (Mobiledoc 0.3) → HTML, for exports that bring none. https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md */
import { escapeHtml } from '../../../base/html.ts';
import { isRecord } from '../front-matter.ts';
import { cardHtml } from './cards.ts';

interface Parts {
  readonly markups: readonly unknown[];
  readonly atoms: readonly unknown[];
  readonly cards: readonly unknown[];
}

/** Undefined where it is not Mobiledoc. */
export function mobiledocHtml(json: string): string | undefined {
  try {
    const document: unknown = JSON.parse(json);
    if (!isRecord(document) || !Array.isArray(document['sections'])) return undefined;
    const parts = { markups: listIn(document, 'markups'), atoms: listIn(document, 'atoms'), cards: listIn(document, 'cards') };
    return document['sections'].map((section: unknown) => sectionHtml(section, parts)).join('\n');
  } catch {
    return undefined;
  }
}

function listIn(document: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = document[name];
  return Array.isArray(list) ? list : [];
}

const blocks = new Set('p h1 h2 h3 h4 h5 h6 blockquote aside ul ol'.split(' '));
const inline = new Set('a b strong i em s del u code sub sup'.split(' '));

function sectionHtml(section: unknown, parts: Parts): string {
  if (!Array.isArray(section)) return '';
  const [kind, second, third]: readonly unknown[] = section;
  if (kind === 10) {
    const card: unknown = parts.cards[Number(second)];
    return Array.isArray(card) && isRecord(card[1])
      ? (cardHtml(String(card[0]), card[1]) ?? '')
      : Array.isArray(card)
        ? (cardHtml(String(card[0]), {}) ?? '')
        : '';
  }
  if (kind === 2) return `<figure><img src="${escapeHtml(String(second))}" alt=""></figure>`;
  const name = typeof second === 'string' && blocks.has(second.toLowerCase()) ? second.toLowerCase().replace('aside', 'blockquote') : 'p';
  if (kind === 3 && Array.isArray(third))
    return `<${name}>${third.map((item: unknown) => `<li>${markersHtml(item, parts)}</li>`).join('')}</${name}>`;
  return `<${name}>${markersHtml(third, parts)}</${name}>`;
}

function markersHtml(markers: unknown, { markups, atoms }: Parts): string {
  if (!Array.isArray(markers)) return '';
  const open: string[] = [];
  let html = '';
  for (const marker of markers as readonly unknown[]) {
    if (!Array.isArray(marker)) continue;
    const [kind, opened, closed, value]: readonly unknown[] = marker;
    for (const index of Array.isArray(opened) ? (opened as readonly unknown[]) : []) {
      const markup: unknown = markups[Number(index)];
      const [name, attributes]: readonly unknown[] = Array.isArray(markup) ? markup : [];
      const element = typeof name === 'string' && inline.has(name.toLowerCase()) ? name.toLowerCase() : 'span';
      const href = Array.isArray(attributes) ? (attributes as readonly unknown[])[attributes.indexOf('href') + 1] : undefined;
      html += element === 'a' && typeof href === 'string' ? `<a href="${escapeHtml(href)}">` : `<${element}>`;
      open.push(element);
    }
    const atom: unknown = kind === 1 ? atoms[Number(value)] : undefined;
    html +=
      kind === 1
        ? Array.isArray(atom)
          ? atom[0] === 'soft-return'
            ? '<br>'
            : escapeHtml(String(atom[1] ?? ''))
          : ''
        : escapeHtml(String(value ?? ''));
    for (let count = Number(closed); count > 0 && open.length > 0; count--) html += `</${open.pop() ?? ''}>`;
  }
  return (
    html +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}
