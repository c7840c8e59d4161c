/**
 * The names of elements and attributes that pages may have: those of pages without hostile content, those that authors may use, and those that our
 * scripts add.
 */
import { attributesFor, htmlElements } from '../../src/markdown/checks/html-elements.ts';
import { pagesOf, readPage } from './built-files.ts';

const others = [
  // Of the field that filters a long index: the fixtures have none.
  ...['div data-list-filter', 'div data-found', 'div data-nothing', 'label for', 'section data-filter-hides'],
  ...[
    'a title',
    'img title',
    'figure class',
    'ul data-shown',
    'search-panel data-asked',
    'search-panel data-without-facets',
    'search-panel data-found',
  ],
  ...['li data-result', 'li data-is-best', 'li data-is-below'],
];

/** In the form `b` or `b title`. */
export function innocentNames(folders: readonly string[]): ReadonlySet<string> {
  const names = new Set(htmlElements.flatMap((name) => [name, ...attributesFor(name).map((attribute) => `${name} ${attribute}`)]));
  for (const name of others) names.add(name);
  for (const folder of folders) {
    for (const page of pagesOf(folder)) {
      const document = readPage(folder, page);
      // Scripts add copies of the design's templates.
      const templates = [...document.querySelectorAll('template')].flatMap(({ content }) => [...content.querySelectorAll('*')]);
      for (const { localName, attributes } of [...document.querySelectorAll('*'), ...templates]) {
        names.add(localName);
        for (const { name } of attributes) names.add(`${localName} ${name}`);
      }
    }
  }
  return names;
}
