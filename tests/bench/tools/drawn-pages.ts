/** The pages that a tool has really drawn. */
import { join } from 'node:path';
import { pagesOf } from '../../support/built-files.ts';
import type { Tool } from './tool.ts';

/** What only one tool has. */
const ofOneTool: ReadonlySet<string> = new Set(['feeds/index.html']);

/** The address of every page of a site, sorted. Hugo numbers the pages of a list below a folder `page`, where 1 only leads back to the list. */
export function drawnPages({ out }: Tool, folder: string): readonly string[] {
  return pagesOf(join(folder, out))
    .filter((path) => !path.endsWith('/page/1/index.html') && !ofOneTool.has(path))
    .map((path) => `/${path.replace(/index\.html$/, '').replace(/\/page\/(?=\d+\/$)/, '/')}`)
    .sort();
}

/** How two lists of addresses differ, as a sentence; undefined when they do not. */
export function differenceOf(expected: readonly string[], drawn: readonly string[]): string | undefined {
  const [wanted, there] = [new Set(expected), new Set(drawn)];
  const missing = expected.filter((page) => !there.has(page));
  const extra = drawn.filter((page) => !wanted.has(page));
  if (missing.length + extra.length === 0) return undefined;
  const some = (pages: readonly string[]): string =>
    pages.length === 0 ? '' : ` (${pages.slice(0, 5).join(', ')}${pages.length > 5 ? ' …' : ''})`;
  return `${expected.length} pages were expected: ${missing.length} are missing${some(missing)}, ${extra.length} are too many${some(extra)}.`;
}
