/** A built site as its files: what a test reads. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** Every file below a folder, with forward slashes, sorted. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** The pages of a site: every HTML file that is not a page of Pagefind's own. */
export function pagesOf(folder: string): readonly string[] {
  return filesOf(folder).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
}

export function readPage(folder: string, path: string): Document {
  return parseHTML(readFileSync(join(folder, path), 'utf8')).document;
}

/** The text of an element as a reader sees it: white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The texts of all elements that a selector finds. */
export function textsOf(document: Document | Element, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(textOf);
}

/** Former addresses hold nothing but the way on. */
export function isRedirect(document: Document): boolean {
  return document.querySelector('meta[http-equiv=refresh]') !== null;
}
