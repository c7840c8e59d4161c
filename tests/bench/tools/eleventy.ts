/** Eleventy from npm: Markdown with tables and footnotes, the parts as HTML, templates in JavaScript, which are its fastest. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { linkPackages, packageFile } from './link-packages.ts';
import { asHtml, pieceText } from './piece-text.ts';
import { restyled } from './style-sheet.ts';
import type { Tool } from './tool.ts';

const template = join(import.meta.dirname, '..', 'projects', 'eleventy');

export const eleventy: Tool = {
  name: 'eleventy',
  label: 'Eleventy',
  draws: 'without a search',
  copyProject: async (folder) => {
    await cp(template, folder, { recursive: true });
    await linkPackages(folder);
  },
  pieceFile: (piece) => ({ path: `src/articles/${piece.slug}.md`, text: pieceText(piece, asHtml, { date: piece.day }) }),
  settingsFiles: ({ authors, categories, styleRevision }) => ({
    'names/authors.json': JSON.stringify(Object.fromEntries(authors.map(({ slug, name }) => [slug, name]))),
    'names/subjects.json': JSON.stringify(Object.fromEntries(categories.map(({ path, name }) => [path, name]))),
    'src/site.css': restyled(styleRevision),
  }),
  commands: () => [{ program: process.execPath, args: [packageFile('@11ty', 'eleventy', 'cmd.cjs'), '--quiet'] }],
  out: 'dist',
  kept: ['.cache', 'node_modules/.cache'],
};
