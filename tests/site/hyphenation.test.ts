/** Soft hyphens are in what readers see on a page, and nowhere else. */
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf } from '../support/built-files.ts';

const { out } = inject('sites').hostile;
const softHyphen = '\u00AD';
const pages = pagesOf(out).map((path) => ({ path, html: readFileSync(join(out, path), 'utf8') }));

test('pages have them in titles, names and texts', () => {
  const article = pages.find(({ path }) => path === 'articles/ein-wort/index.html')?.html.replaceAll(softHyphen, '|') ?? '';
  expect(article).toContain('Die Grund|stücks|ver|kehrs|ge|neh|mi|gungs|zu|stän|dig|keit</h2>');
  expect(article).toMatch(/<h1[^>]*>Das Rind(?:\|?\p{L})+\|ge\|setz geht/u);
  expect(pages.filter(({ html }) => html.includes(softHyphen)).length).toBeGreaterThan(5);
});

test('no attribute, title, script, style, code or citation has one', () => {
  for (const { path, html } of pages) {
    const holders: string[] = [];
    const found: string[] = [];
    const parser = new Parser({
      onopentag(name, attributes) {
        holders.push(attributes['translate'] === 'no' ? 'code' : name);
        if (Object.values(attributes).some((value) => value.includes(softHyphen))) found.push(name);
      },
      onclosetag: () => void holders.pop(),
      ontext(text) {
        if (text.includes(softHyphen) && holders.some((name) => /^(head|script|style|code|pre)$/.test(name))) found.push(text);
      },
    });
    parser.end(html);
    expect(found, path).toEqual([]);
  }
});

test.each(['hostile', 'klaxon'] as const)('no other file of %s has one: feeds, lists, the documents of the search', (name) => {
  const { out: folder } = inject('sites')[name];
  const others = filesOf(folder).filter((path) => /\.(xml|json|txt|opml|pf_fragment)$/.test(path));
  expect(others.some((path) => path.endsWith('.pf_fragment'))).toBe(true);
  const textOf = (path: string): string => {
    const bytes = readFileSync(join(folder, path));
    return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  };
  expect(others.filter((path) => textOf(path).includes(softHyphen))).toEqual([]);
});
