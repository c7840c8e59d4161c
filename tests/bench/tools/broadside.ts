/** This project: a copy of it, so that its style sheet can be changed and nothing of what it keeps is touched. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { type Category, perPage, feedLength, type Publication } from '../publication/publication.ts';
import { linkPackages, projectFolder } from './link-packages.ts';
import { asParts, fieldLines, pieceText } from './piece-text.ts';
import { addedStyle } from './style-sheet.ts';
import type { Files, Tool } from './tool.ts';

const styleSheet = 'src/designs/review/styles/base.css';

/** Everything is published by then, what is edited in at random too. */
const moment = '2026-11-22T12:00:00Z';

export const broadside: Tool = {
  name: 'broadside',
  label: 'Broadside',
  draws: 'with its search index and a look at what was drawn, without social cards',
  copyProject: copyEngine,
  pieceFile: (piece) => ({
    path: `content/articles/${piece.day.slice(0, 4)}/${piece.slug}.mdx`,
    text: pieceText(piece, asParts),
  }),
  settingsFiles,
  commands: () => [buildCommand('content', 'dist')],
  out: 'dist',
  kept: ['.astro', '.dist.building', 'node_modules/.cache', 'node_modules/.vite'],
  // All but the compiled renderer, whose seal needs the key in `.astro`.
  keptOfContent: ['.dist.building', 'node_modules/.cache/broadside/[0-9a-f]*[0-9a-f]'],
};

/** The build command in a copy of the project, as package.json has it. */
export function buildCommand(content: string, out: string) {
  return {
    program: process.execPath,
    args: ['--max-semi-space-size=8', 'src/cli/start.mjs', 'build', '--content', content, '--out', out, '--now', moment],
  };
}

/** Copies the engine, without a publication, into a new folder. */
export async function copyEngine(folder: string): Promise<void> {
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    await cp(join(projectFolder, part), join(folder, part), { recursive: true });
  await linkPackages(folder);
  // As npm does when it has installed the packages.
  await promisify(execFile)(process.execPath, ['src/platform/prepare-engine.mjs'], { cwd: folder });
}

function settingsFiles(publication: Publication): Files {
  const { name, authors, categories, styleRevision } = publication;
  return {
    'content/site.yaml': fieldLines({
      name,
      url: 'https://bench.example/',
      language: 'en',
      timeZone: 'Europe/London',
      tagline: 'Pieces to be measured by',
      description: 'A publication that a program has written.',
      navigation: [
        { label: 'Subjects', to: '/categories/' },
        { label: 'Hashtags', to: '/tags/' },
        { label: 'Writers', to: '/authors/' },
        { label: 'Archive', to: '/archive/' },
      ],
      articlesPerPage: perPage,
      feedLength,
      socialCards: false,
    }),
    'content/categories.yaml': stringify(categoryTree(categories, '')),
    ...Object.fromEntries(authors.map(({ slug, name }) => [`content/authors/${slug}.yaml`, fieldLines({ name })])),
    [styleSheet]: `${readFileSync(join(projectFolder, styleSheet), 'utf8')}${addedStyle(styleRevision)}`,
  };
}

interface Branch {
  readonly slug: string;
  readonly name: string;
  readonly children?: readonly Branch[];
}

/** `parent` as `markets/`; empty for the top. */
function categoryTree(categories: readonly Category[], parent: string): readonly Branch[] {
  return categories
    .filter(({ path }) => path.startsWith(parent) && !path.slice(parent.length).includes('/'))
    .map(({ path, name }) => {
      const children = categoryTree(categories, `${path}/`);
      return { slug: path.slice(parent.length), name, ...(children.length === 0 ? {} : { children }) };
    });
}
