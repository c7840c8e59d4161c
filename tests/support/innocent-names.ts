/** The names of elements and attributes that pages may have: those of pages on which nothing is hostile, those that writers may use, and those that our scripts add. */
import { attributesFor, htmlElements } from '../../src/markdown/html-elements.ts';
import { pagesOf, readPage } from './built-files.ts';

const others = ['a title', 'img title', 'search-panel class', 'ul data-shown'];

/** As `b` and `b title`. */
export function innocentNames(folders: readonly string[]): ReadonlySet<string> {
  const names = new Set(htmlElements.flatMap((name) => [name, ...attributesFor(name).map((attribute) => `${name} ${attribute}`)]));
  for (const name of others) names.add(name);
  for (const folder of folders) {
    for (const page of pagesOf(folder)) {
      for (const { localName, attributes } of readPage(folder, page).querySelectorAll('*')) {
        names.add(localName);
        for (const { name } of attributes) names.add(`${localName} ${name}`);
      }
    }
  }
  return names;
}
