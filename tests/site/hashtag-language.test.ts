/** A hashtag in another language says so in every design, wherever its label is a link or a heading. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../support/built-files.ts';

const { out } = inject('sites').klaxon;

test('半導体 is Japanese on its page, in indexes and below articles', () => {
  let found = 0;
  for (const path of pagesOf(out)) {
    const { document } = parseHTML(readFileSync(join(out, path), 'utf8'));
    for (const element of document.querySelectorAll('h1, a')) {
      if (!/^#?半導体$/.test(element.textContent?.trim() ?? '')) continue;
      found++;
      expect(element.getAttribute('lang'), path).toBe('ja');
    }
  }
  expect(found).toBeGreaterThan(3);
});
