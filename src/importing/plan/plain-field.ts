/** Texts of other programs → texts of fields: on one line, without markup, at most so long. */
import { withoutUnseen } from '../archive/decode-bytes.ts';
import { isBlank } from '../../base/unseen.ts';
import { isElement, lineOf, replaceElements } from '../text/hast.ts';
import { parseHtml } from '../text/parse-body.ts';

/** Empty where no reader would see anything. */
export function plainField(typed: string): string {
  const text = /<\/?[a-z][^>]*>|&(?:#\w+|\w+);/i.test(typed) ? wordsOf(typed) : typed;
  const plain = withoutUnseen(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
  return isBlank(plain) ? '' : plain;
}

function wordsOf(html: string): string {
  const tree = parseHtml(html);
  replaceElements(tree, (node) => (isElement(node, 'script', 'style') ? [] : undefined));
  return lineOf(tree);
}

/** At most `limit` characters, cut between words. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > limit / 2 ? cut.slice(0, end) : cut)
    .replace(/[\s,;:–—-]+$/, '')
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}
