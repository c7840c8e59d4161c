/** Reports unknown parts and elements, and known ones at a wrong place. */
import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { nearestName } from '../../schema/nearest.ts';
import { isBlockName } from '../blocks/block-names.ts';
import { notesOf, report } from '../body-notes.ts';
import { checkElement } from './check-element.ts';
import { checkPart } from './check-part.ts';
import { holdsWords, htmlElements, insteadOf, isHtmlElement, partsOf } from './html-elements.ts';
import { isJsx, type JsxElement } from '../mdx-nodes.ts';
import { isPartName, partNames } from '../../parts/parts.ts';

/** In a scripted text, other names are left to MDX. */
export const remarkVocabulary: Plugin<[], Root> = () => (tree, file) => {
  checkNode(tree, { inSentence: false, reported: [] }, file);
};

interface Surroundings {
  readonly inSentence: boolean;
  /** Elements that need no problem of their own: that of an ancestor covers them. */
  readonly reported: readonly string[];
}

function checkNode(node: Nodes, { inSentence, reported }: Surroundings, file: VFile): void {
  if (!('children' in node)) return;
  if (isJsx(node) && !reported.includes(node.name ?? '')) {
    checkName(node, file);
    if (inSentence && node.name !== null && isBlockName(node.name)) {
      report(
        file,
        node,
        `<${node.name}> stands in the middle of a sentence.`,
        `Put it on lines of its own, with an empty line before and after.`,
      );
    }
  }
  const sentence = inSentence || ['paragraph', 'heading', 'tableCell'].includes(node.type) || (isJsx(node) && holdsWords(node.name ?? ''));
  const parts = isJsx(node) ? partsOf(node.name ?? '') : [];
  const around = { inSentence: sentence, reported: parts.length === 0 ? reported : [...reported, ...parts] };
  for (const child of node.children) checkNode(child, around, file);
}

function checkName(element: JsxElement, file: VFile): void {
  const notes = notesOf(file);
  const name = element.name ?? '';
  if (isHtmlElement(name)) return checkElement(file, element, name);
  if (isPartName(name) && !notes.ownNames.has(name)) return checkPart(file, element, name);
  if (notes.context.scripted) {
    notes.hasCode = true;
    return;
  }
  if (name === '') return report(file, element, '"<>" is not the name of a part.', 'Take it out; for the sign itself, write \\<.');
  const isElement = /^[a-z][a-z0-9-]*$/.test(name);
  const fact = isElement ? `<${name}> is not an element that is allowed here.` : `There is no part <${name}>.`;
  const instead = insteadOf(name);
  if (instead !== undefined) return report(file, element, fact, instead);
  const nearest = nearestName(name, [...partNames, ...htmlElements]);
  const others = isElement
    ? 'Take it out; content/README.md lists the elements that are allowed.'
    : `The parts are ${partNames.join(', ')}.`;
  if (nearest === undefined) report(file, element, fact, others);
  else report(file, element, `${fact} Did you mean "${nearest}"?`, isElement ? `Write <${nearest}>, or take it out.` : others);
}
