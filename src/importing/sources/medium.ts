/** The export of Medium: a page of HTML for each post. What it says about readers and sessions is never opened. */
import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { decodeBytes } from '../archive/decode-bytes.ts';
import type { SourceFiles } from '../archive/source-files.ts';
import type { ImportedText, ImportSource } from '../imported-text.ts';
import { elementsIn, hasClass, isElement, lineOf, property, replaceElements } from '../text/hast.ts';
import { parseHtml } from '../text/parse-body.ts';

export async function recogniseMedium(files: SourceFiles): Promise<ImportSource | undefined> {
  const posts = files.paths.filter((path) => /(?:^|\/)posts\/[^/]+\.html$/.test(path));
  const [first] = posts;
  const start = first === undefined ? undefined : await files.read(first);
  if (!start || !['p-name', 'e-content'].every((name) => new RegExp(`class="[^"]*\\b${name}\\b`).test(String(start)))) return undefined;
  return {
    what: `an export of Medium with ${posts.length.toLocaleString('en')} posts`,
    site: {},
    async *texts() {
      for (const path of posts) {
        const bytes = await files.read(path);
        yield bytes === undefined
          ? { place: path, what: 'a post', why: 'It is larger than 5 MB, or cannot be read.' }
          : textOfPost(path, bytes);
      }
    },
  };
}

function textOfPost(path: string, bytes: Buffer): ImportedText {
  const { text, doubts } = decodeBytes(bytes);
  const page = parseHtml(text);
  const first = (pattern: RegExp): Element | undefined => [...elementsIn(page)].find((one) => hasClass(one, pattern));
  const wordsOf = (node: Element | undefined): string => (node ? lineOf(node) : '');
  const title = wordsOf(first(/\bp-name\b/));
  const author = first(/\bp-author\b/);
  const canonical = first(/\bp-canonical\b/);
  const date = first(/\bdt-published\b/);
  const body = [...elementsIn(page)].find((one) => property(one, 'dataField') === 'body' || hasClass(one, /\be-content\b/));
  const content: Root = { type: 'root', children: body ? [...body.children] : [] };
  withoutTitle(content, title);
  const [, id] = /-([0-9a-f]{8,})\.html$/.exec(path) ?? [];
  const address = canonical ? property(canonical, 'href') : '';
  const draft = /(?:^|\/)draft_/.test(path);
  const name = posix
    .basename(path)
    .replace(/^(?:draft_|\d{4}-\d{2}-\d{2}_)/, '')
    .replace(/-{1,2}[0-9a-f]{8,}\.html$|\.html$/, '');
  return {
    ...{ place: path, kind: 'article', title, draft, featured: false, categories: [], hashtags: [], name },
    date: date ? property(date, 'dateTime') : /(\d{4}-\d{2}-\d{2})_/.exec(path)?.[1],
    authors: author ? [{ name: wordsOf(author) }] : [],
    standfirst: wordsOf(first(/\bp-summary\b/)) || undefined,
    addresses: address === '' ? [] : [address],
    otherNames: [],
    formerIds: id === undefined || draft ? [] : [`https://medium.com/p/${id}`],
    leftOut: doubts.map((why) => ({ what: 'a fault of the file', why })),
    body: { html: toHtml(content) },
  };
}

/** Medium writes it into the text too. */
function withoutTitle(content: Root, title: string): void {
  let isFirst = true;
  replaceElements(content, (node) => {
    const isTitle = isFirst && isElement(node, 'h1', 'h2', 'h3') && lineOf(node) === title;
    if (isTitle) isFirst = false;
    return isTitle ? [] : undefined;
  });
}
