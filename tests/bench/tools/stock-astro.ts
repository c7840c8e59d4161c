/** Astro as its documentation has it for MDX: collections, `@astrojs/mdx`, remark-gfm, then Pagefind over the built pages. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { linkPackages, packageFile } from './link-packages.ts';
import { asParts, pieceText } from './piece-text.ts';
import { restyled } from './style-sheet.ts';
import type { Tool } from './tool.ts';

const template = join(import.meta.dirname, '..', 'projects', 'stock');

export const stockAstro: Tool = {
  name: 'stock',
  label: 'stock Astro',
  draws: 'with its search index by Pagefind',
  copyProject: async (folder) => {
    await cp(template, folder, { recursive: true });
    await linkPackages(folder);
  },
  pieceFile: (piece) => ({ path: `src/articles/${piece.slug}.mdx`, text: pieceText(piece, asParts) }),
  settingsFiles: ({ authors, categories, styleRevision }) => ({
    'src/authors.json': JSON.stringify(authors.map(({ slug, name }) => ({ id: slug, name }))),
    'src/categories.json': JSON.stringify(categories.map(({ path, name }) => ({ id: path, name }))),
    'src/styles/site.css': restyled(styleRevision),
  }),
  commands: () => [
    { program: process.execPath, args: [packageFile('astro', 'bin', 'astro.mjs'), 'build'] },
    { program: process.execPath, args: [packageFile('pagefind', 'lib', 'runner', 'bin.cjs'), '--site', 'dist'] },
  ],
  out: 'dist',
  kept: ['.astro', '.cache', 'node_modules/.cache', 'node_modules/.astro', 'node_modules/.vite'],
};
