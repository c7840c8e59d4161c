/** Cards of Ghost, in both forms of its texts → HTML. */
import { toHtml } from 'hast-util-to-html';
import { escapeHtml } from '../../../base/html.ts';
import { embedHtml, pictureHtml } from '../../text/made-html.ts';
import { parseMarkdown } from '../../text/parse-body.ts';
import { isRecord } from '../front-matter.ts';

type Card = Readonly<Record<string, unknown>>;

/** Undefined for a card that is not known. */
export function cardHtml(type: string, card: Card): string | undefined {
  const text = (name: string): string => (typeof card[name] === 'string' ? card[name] : '');
  switch (type) {
    case 'image':
      return figure(pictureHtml(text('src'), text('alt')), text('caption'));
    case 'gallery':
      return figure(
        (Array.isArray(card['images']) ? card['images'] : [])
          .filter(isRecord)
          .map((image) => pictureHtml(String(image['src'] ?? ''), String(image['alt'] ?? '')))
          .join(''),
        text('caption'),
      );
    case 'html':
      return text('html');
    case 'markdown':
    case 'card-markdown':
      return toHtml(parseMarkdown(text('markdown')));
    case 'code':
    case 'codeblock':
      return `<pre${text('language') === '' ? '' : ` class="language-${escapeHtml(text('language'))}"`}>${escapeHtml(text('code'))}</pre>${text('caption') === '' ? '' : `<p>${text('caption')}</p>`}`;
    case 'embed':
      return text('html').includes('<iframe') ? text('html') : linked(text('url'), text('caption'));
    case 'bookmark': {
      const facts = isRecord(card['metadata']) ? card['metadata'] : {};
      return linked(text('url'), typeof facts['title'] === 'string' ? escapeHtml(facts['title']) : '');
    }
    case 'callout':
      return `<blockquote>${escapeHtml(text('calloutEmoji'))} ${text('calloutText')}</blockquote>`;
    case 'toggle':
      return `<details><summary>${text('heading')}</summary>${text('content')}</details>`;
    case 'header':
      return `<h2>${text('header') || text('heading')}</h2><p>${text('subheader') || text('subheading')}</p>`;
    case 'button':
      return linked(text('buttonUrl'), escapeHtml(text('buttonText')));
    case 'video':
    case 'audio':
    case 'file':
      return embedHtml(text('src'), text('title') || text('fileTitle') || text('fileName'));
    case 'hr':
    case 'horizontalrule':
      return '<hr>';
    default:
      return undefined;
  }
}

function figure(pictures: string, caption: string): string {
  return `<figure>${pictures}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>\n`;
}

function linked(url: string, words: string): string {
  return `<p><a href="${escapeHtml(url)}">${words === '' ? escapeHtml(url) : words}</a></p>\n`;
}
