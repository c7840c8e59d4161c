/** Who may import whom, and what a file may be called. The table is the one of CONTRIBUTING.md; this test reads the import lines. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
/** A folder of `src/` (or a file beside them): what its files may import, and what else they may import as types. */
const table: Readonly<Record<string, { values: string; types?: string }>> = {
  schema: { values: 'astro/zod' },
  markdown: {
    values: 'schema unified unist-util-visit vfile remark-* rehype-* lowlight hast-* mdast-*',
    types: 'hast mdast micromark-util-types',
  },
  model: { values: 'schema unhomoglyph', types: 'markdown' },
  views: { values: 'model', types: 'schema' },
  outputs: { values: 'model views' },
  pictures: { values: 'node:zlib sharp saxes @csstools/css-tokenizer' },
  sources: {
    values: 'schema markdown pictures node:* yaml sharp astro/assets/utils csv-parse/sync htmlparser2 workerpool',
    types: 'astro/zod',
  },
  serving: { values: 'node:* sirv' },
  search: {
    values: 'model views sources browser charts node:* pagefind @orama/stemmers/* cborg htmlparser2 workerpool',
    types: 'markdown',
  },
  site: {
    values:
      'schema model markdown pictures sources search serving node:* astro:* astro/assets @astrojs/markdown-remark @takumi-rs/core vite /@vite/client',
    types: 'astro astro/loaders',
  },
  'content.config.ts': { values: 'schema site astro/content/config astro/zod' },
  pages: { values: 'site views outputs markup #design #design/preview astro:container astro/container @astrojs/mdx/*', types: 'astro' },
  charts: { values: '', types: 'markdown' },
  browser: { values: '', types: 'views' },
  markup: { values: 'outputs browser astro:assets', types: 'views markdown astro astro/runtime/server/index.js' },
  designs: {
    values: 'schema markup browser charts astro:assets astro/config d3-scale',
    types: 'views markdown site astro @takumi-rs/core',
  },
  verification: { values: 'schema pictures node:crypto node:zlib htmlparser2', types: 'markdown' },
  cli: { values: 'schema markdown model sources search serving verification node:* commander @clack/prompts' },
  'middleware.ts': { values: 'model outputs site astro:middleware' },
  'env.d.ts': { values: 'astro' },
};

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

const files = globSync('**/*.{ts,mjs,astro,css}', { cwd: source }).sort();

test('each file imports only what the table allows its folder', () => {
  expect(
    files.flatMap((file) =>
      importsOf(file)
        .filter((one) => !isAllowed(file, one))
        .map(({ from, what }) => `${file} imports ${from === what ? from : `${from} (${what})`}`),
    ),
  ).toEqual([]);
});

test('nobody imports a page or the command line', () => {
  expect(
    files.flatMap((file) =>
      importsOf(file)
        .filter(({ what }) => ['pages', 'cli'].includes(what) && what !== folderOf(file))
        .map(({ from }) => `${file} imports ${from}`),
    ),
  ).toEqual([]);
});

test('a design imports no other design', () => {
  const designOf = (path: string): string | undefined => /^designs\/([^/]+)\//.exec(path)?.[1];
  expect(
    files.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .filter(({ from }) => {
          const other = designOf(posix.join(dirname(file), from));
          return designOf(file) !== undefined && other !== undefined && other !== designOf(file);
        })
        .map(({ from }) => `${file} imports ${from}`),
    ),
  ).toEqual([]);
});

test('every folder has its line in the table, and every line its folder', () => {
  expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(table).sort());
});

test('no file is named for having no place of its own', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|lib|common|misc|shared|index\.ts)(\/|\.\w+$|$)/.test(file))).toEqual([]);
});

/** `model/slug.ts` → `model`; a file beside the folders stands for itself. */
function folderOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function isAllowed(file: string, { what, typeOnly }: Import): boolean {
  if (what === folderOf(file)) return true;
  const { values = '', types = '' } = table[folderOf(file)] ?? {};
  const allowed = `${values} ${typeOnly ? types : ''}`.split(' ').filter((name) => name !== '');
  return allowed.some((name) => (name.endsWith('*') ? what.startsWith(name.slice(0, -1)) : what === name));
}

/** Static, dynamic and type imports, exports from elsewhere, and those of style sheets. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const lines = text.matchAll(
    /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|^[ \t]*@import\s+()['"]([^'"]+)['"]/gm,
  );
  const calls = text.matchAll(/(typeof\s+)?\bimport\(\s*['"`]([^'"`]+)['"`]/g);
  return [...lines, ...calls].map(([, type, from, , sheet]) => describe(file, from ?? sheet ?? '', type !== undefined));
}

function describe(file: string, from: string, typeOnly: boolean): Import {
  if (!from.startsWith('.')) return { from, what: from, typeOnly };
  return { from, what: folderOf(posix.normalize(posix.join(dirname(file), from))), typeOnly };
}
