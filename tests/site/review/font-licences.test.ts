/** A site that carries font files has their licences beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('the licences of all fonts lie in their folder', () => {
  const folder = join(inject('sites').review.out, '_astro/fonts');
  expect(readdirSync(folder).some((name) => name.endsWith('.woff2'))).toBe(true);
  const text = readFileSync(join(folder, 'LICENSE.txt'), 'utf8');
  for (const authors of ['The Newsreader Project Authors', 'The Libre Franklin Project Authors']) expect(text).toContain(authors);
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
