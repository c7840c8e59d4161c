/** Links to what has a name, and to other queries: copies of the design's template `name`. */
import type { SearchName } from '../../views/search-names.ts';
import { filledCopy } from '../filled-copy.ts';
import { find } from '../find.ts';

/** "#GPU 3 pieces", or a title and who wrote it. */
export function nameLink(
  template: HTMLTemplateElement,
  { kind, label, href, by = '', count = by, language, direction }: SearchName,
): HTMLElement {
  const item = filledCopy(template, { sign: kind === 'hashtag' ? '#' : '', name: label, count });
  linkIn(item).setAttribute('href', href);
  if (language !== undefined) item.lang = language;
  if (direction !== undefined) item.dir = direction;
  return item;
}

/** `address`: `?q=lease`. */
export function queryLink(template: HTMLTemplateElement, label: string, address: string): HTMLElement {
  const item = filledCopy(template, { sign: '', name: label, count: '' });
  linkIn(item).setAttribute('href', address);
  return item;
}

/** The template is a link, or holds one. */
function linkIn(item: HTMLElement): HTMLElement {
  return item.matches('a') ? item : find(item, 'a', HTMLElement);
}
