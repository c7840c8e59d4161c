/** Which of the names that a writer may use stand on their own, and not in a sentence. */
import { isHtmlElement, isInline } from './html-elements.ts';
import { isInlinePart, isPartName } from '../parts/parts.ts';

/** Parts, and elements such as `details`. False for unknown names. */
export function isBlockName(name: string): boolean {
  return (isPartName(name) && !isInlinePart(name)) || (isHtmlElement(name) && !isInline(name));
}
