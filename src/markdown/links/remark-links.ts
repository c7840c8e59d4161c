/** Links: internal ones get placeholders, external ones are marked, and no link runs a script. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { isBlank } from '../../base/unseen.ts';
import { destinationOf } from './addresses.ts';
import { lineOf, notesOf, report } from '../body-notes.ts';
import { isJsx } from '../mdx-nodes.ts';
import { wordsOf } from '../words/plain-text.ts';
import { walkText } from '../walk.ts';

/** `[text](../other.mdx#why)` → `<a href="link:0">`, with the target in the notes: addresses are known only when all files are read. */
export const remarkLinks: Plugin<[], Root> = () => (tree, file) => {
  const { links, externalLinks } = notesOf(file);
  walkText(tree, (link) => {
    if (link.type !== 'link') return;
    // A direction mark after an address belongs to the sentence.
    const target = link.url.replace(/\p{Cf}+$/u, '');
    link.url = target;
    if (isBlank(wordsOf(link)) && !link.children.some((child) => isJsx(child) || child.type === 'mdxTextExpression')) {
      report(file, link, `The link to "${target}" has no words.`, `Write them between the brackets: [the words](${target}).`);
    }
    const destination = destinationOf(target);
    const line = lineOf(file, link);
    if (typeof destination === 'object') report(file, link, destination.message, destination.fix);
    else if (destination === 'inside') {
      link.url = `link:${links.length}`;
      links.push({ target, line });
    } else {
      externalLinks.push({ target, line });
      if (/^https?:/i.test(target)) link.data = { ...link.data, hProperties: { rel: ['external'] } };
    }
  });
};
