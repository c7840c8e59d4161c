/** Checks an HTML element: name and attributes. */
import type { VFile } from 'vfile';
import { didYouMean } from '../../schema/nearest.ts';
import { destinationOf } from '../links/addresses.ts';
import { report } from '../body-notes.ts';
import { attributesFor } from './html-elements.ts';
import { attributesOf, type JsxElement } from '../mdx-nodes.ts';

/** Reports attributes that are not allowed, or not plain text; `name` is an allowed element. */
export function checkElement(file: VFile, element: JsxElement, name: string): void {
  const known = attributesFor(name);
  for (const { name: attribute, value, written } of attributesOf(element)) {
    if (!known.includes(attribute)) {
      const meant = didYouMean(attribute, known);
      const list = `<${name}> takes ${known.join(', ')}.`;
      report(file, written, `<${name}> takes no "${attribute}" here.${meant}`, meant === '' ? `Take it out; ${list}` : list);
    } else if (attribute === 'open' ? value !== true && value !== '' : value !== undefined && typeof value !== 'string') {
      report(
        file,
        written,
        `"${attribute}" of <${name}> is not text.`,
        attribute === 'open' ? 'Write open alone.' : `Write ${attribute}="…".`,
      );
    } else if (attribute === 'cite' && typeof value === 'string') {
      const destination = destinationOf(value);
      if (typeof destination === 'object') report(file, written, destination.message, destination.fix);
    }
  }
}
