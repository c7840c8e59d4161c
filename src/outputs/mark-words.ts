/** English words of the engine in a page of another language: each stretch between U+2066 and U+2069 says which language it is (WCAG 3.1.2). */
import { rewriteHtml } from '../base/rewrite-html.ts';

/** HTML of a page → the same with elements in the place of the marks; in attributes and titles, where none can stand, the marks stay and keep the direction. */
export function markWords(html: string): string {
  if (!html.includes('\u2066')) return html;
  return rewriteHtml(html, { text: (text) => text.replace(/\u2066([^\u2066\u2069]*)\u2069/g, '<span lang="en" dir="ltr">$1</span>') });
}
