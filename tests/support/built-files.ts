/** Reads the files of a built site. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** All files below a folder, with forward slashes, sorted. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** By path: the digest of each file below a folder; empty where there is no folder. Equal for equal sites. */
export function digestsOf(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const digest = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(filesOf(folder).map((path) => [path, digest(path)]));
}

/** The pages of a site: all HTML files except Pagefind's own. */
export function pagesOf(folder: string): readonly string[] {
  return filesOf(folder).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
}

/** The addresses of its pages, within the site and encoded as in links: `/articles/caf%C3%A9/`. `wanted` filters by the path of the file. */
export function addressesOfPages(folder: string, wanted = /./): readonly string[] {
  return pagesOf(folder)
    .filter((path) => wanted.test(path))
    .map(
      (path) =>
        `/${path
          .replace(/index\.html$/, '')
          .split('/')
          .map(encodeURIComponent)
          .join('/')}`,
    );
}

export function readPage(folder: string, path: string): Document {
  return parseHTML(readFileSync(join(folder, path), 'utf8')).document;
}

/** The text of an element with white space collapsed and without soft hyphens, as a reader sees it. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

/** The texts of all elements that match a selector. */
export function textsOf(document: Document | Element, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(textOf);
}

/** Whether it is the page of a former address, which only redirects. */
export function isRedirect(document: Document): boolean {
  return document.querySelector('meta[http-equiv=refresh]') !== null;
}
