/** Which names of parts and elements are blocks. */
import { isHtmlElement, isInline } from '../checks/html-elements.ts';
import { isInlinePart, isPartName } from '../../parts/parts.ts';

/** True for block parts and for elements such as `details`; false for unknown names. */
export function isBlockName(name: string): boolean {
  return (isPartName(name) && !isInlinePart(name)) || (isHtmlElement(name) && !isInline(name));
}
