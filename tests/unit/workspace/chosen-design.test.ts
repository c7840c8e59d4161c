/** The design is a folder of src/designs, and no other; what it lacks comes from `plain`. */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chosenDesign } from '../../../src/workspace/chosen-design.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';

/** From `src/designs`. */
async function chosen(design?: string, root = process.cwd()): Promise<Readonly<Record<string, string>>> {
  const files = await chosenDesign({ engine: root, design: workspaceOf(root, { design }).design });
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, relative(join(root, 'src/designs'), file)]));
}

test('review is the default, and each folder may be named', async () => {
  expect((await chosen())['#design/Base.astro']).toBe('review/Base.astro');
  expect((await chosen('plain'))['#design/Base.astro']).toBe('plain/Base.astro');
});

test.each(['nothing', '../designs/plain', 'plain/pages', ''])('"%s" is no design', async (name) => {
  await expect(chosen(name)).rejects.toThrow(`There is no design "${name}".`);
});

test('a design has its own files, then those of plain, then the list', async () => {
  const root = mkdtempSync(join(tmpdir(), 'designs-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of [
    'plain/Base.astro',
    'plain/pages/List.astro',
    'plain/pages/Search.astro',
    'mine/pages/Hashtag.astro',
    'mine/own.css',
  ]) {
    mkdirSync(join(root, 'src/designs', dirname(file)), { recursive: true });
    writeFileSync(join(root, 'src/designs', file), '');
  }
  expect(await chosen('mine', root)).toMatchObject({
    '#design/Base.astro': 'plain/Base.astro',
    '#design/pages/Hashtag.astro': 'mine/pages/Hashtag.astro',
    '#design/pages/Search.astro': 'plain/pages/Search.astro',
    '#design/pages/Category.astro': 'plain/pages/List.astro',
    '#design/pages/NotFound.astro': 'plain/pages/List.astro',
  });
  expect(await chosen('mine', root)).not.toHaveProperty('#design/own.css');
});

test.each(['review', 'plain'])('every file of a design that the engine imports is there in %s', async (design) => {
  const names = await chosen(design);
  const imported = globSync('src/{pages,site,designs}/**/*.{ts,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import [^\n]*'(#design\/[^']+)'/g)].map(([, name = '']) => name),
  );
  expect(imported).toContain('#design/pages/Hashtag.astro');
  expect(imported).toContain('#design/preview.css');
  expect(imported.filter((name) => !(name in names))).toEqual([]);
});
