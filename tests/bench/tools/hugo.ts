/** Hugo, where there is one: Markdown with tables and footnotes, the parts as HTML, taxonomies for every kind of list. */
import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { categoriesOf } from '../publication/pages.ts';
import { asHtml, fieldLines, pieceText } from './piece-text.ts';
import { restyled } from './style-sheet.ts';
import type { Tool } from './tool.ts';

const template = join(import.meta.dirname, '..', 'projects', 'hugo');

/** "0.111.3"; undefined where there is no Hugo on the PATH. */
export function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v(\d[\d.]*)/.exec(stdout ?? '')?.[1];
}

export const hugo: Tool = {
  name: 'hugo',
  label: 'Hugo',
  draws: 'without a search',
  refusal: hugoVersion() === undefined ? 'There is no hugo on the PATH, so Hugo is left out.' : undefined,
  copyProject: (folder) => cp(template, folder, { recursive: true }),
  pieceFile: (piece) => {
    const { slug, day, hashtags } = piece;
    const [year, month] = day.split('-');
    const lists = { tags: hashtags.map(({ label }) => label), categories: categoriesOf(piece), archive: [year, `${year}/${month}`] };
    return { path: `content/articles/${slug}.md`, text: pieceText(piece, asHtml, { date: day, ...lists }) };
  },
  settingsFiles: ({ authors, categories, styleRevision }) => ({
    ...Object.fromEntries(
      authors.map(({ slug, name }) => [`content/authors/${slug}/_index.md`, `---\n${fieldLines({ title: name })}---\n`]),
    ),
    ...Object.fromEntries(
      categories.map(({ path, name }) => [`content/categories/${path}/_index.md`, `---\n${fieldLines({ title: name })}---\n`]),
    ),
    'static/site.css': restyled(styleRevision),
  }),
  commands: () => [{ program: 'hugo', args: ['--quiet', '--destination', 'dist'] }],
  out: 'dist',
  kept: ['resources'],
};
