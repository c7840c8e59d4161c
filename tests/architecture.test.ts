/** Which folder may import which, and what a file may be called. CONTRIBUTING.md says what each folder is for. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
/** A folder of `src/` (or a file beside them): what its files may import, and what else they may import as types. */
const table: Readonly<Record<string, { values: string; types?: string }>> = {
  base: { values: 'node:* htmlparser2' },
  problems: { values: 'base' },
  schema: { values: 'base problems astro/zod' },
  addresses: { values: 'base problems schema' },
  parts: { values: 'base d3-scale', types: 'markdown' },
  languages: { values: 'base schema', types: 'markdown' },
  markdown: {
    values: 'base problems schema parts node:crypto unified unist-util-visit vfile remark-* rehype-* lowlight hast-* mdast-*',
    types: 'hast mdast micromark-util-types',
  },
  model: { values: 'base problems languages schema addresses unhomoglyph', types: 'markdown' },
  views: { values: 'base problems languages addresses model node:crypto @atcute/tid', types: 'schema schema-dts' },
  outputs: { values: 'base addresses model views htmlparser2 hyphen/*' },
  pictures: { values: 'node:zlib sharp saxes @csstools/css-tokenizer' },
  platform: { values: 'base node:* pagefind cborg vite /@vite/client', types: 'astro astro/loaders' },
  disk: { values: 'base problems node:*', types: 'schema' },
  workspace: { values: 'base addresses schema disk node:*' },
  cache: { values: 'markdown platform disk workspace node:* astro/zod' },
  reading: {
    values:
      'base problems languages schema markdown pictures platform disk workspace cache node:* sharp yaml smol-toml csv-parse/sync htmlparser2 workerpool',
    types: 'astro/zod',
  },
  writing: { values: 'base problems schema markdown disk reading node:* yaml smol-toml' },
  starting: { values: 'addresses languages schema disk writing node:* yaml' },
  importing: {
    values:
      'base problems schema addresses markdown model platform disk cache reading node:* workerpool yaml csv-parse/sync smol-toml yauzl saxes hast-util-* mdast-util-* micromark-extension-gfm',
    types: 'hast mdast',
  },
  exporting: {
    values: 'base problems languages schema addresses parts markdown model disk reading node:* yaml unified remark-* mdast-util-*',
    types: 'mdast',
  },
  renderer: {
    values: 'addresses parts node:* astro:content astro/app/entrypoint astro/assets platform',
    types: 'markdown model views workspace astro vite',
  },
  build: {
    values:
      'base problems addresses model views outputs pictures platform disk workspace cache reading search verification renderer node:* workerpool',
  },
  serving: { values: 'addresses node:* sirv' },
  search: {
    values: 'base addresses model views platform disk workspace cache browser parts node:* @orama/stemmers/* htmlparser2 workerpool',
    types: 'markdown',
  },
  site: {
    values:
      'base problems addresses model views markdown languages pictures platform disk workspace cache reading renderer build search serving node:* astro:content #design/* @astrojs/markdown-remark @takumi-rs/core',
    types: 'designs astro astro/loaders vite',
  },
  packaging: { values: 'platform workspace build node:*' },
  'content.config.ts': { values: 'schema site astro/content/config astro/zod' },
  pages: { values: 'renderer site views outputs markup #design/*', types: 'astro' },
  browser: { values: '', types: 'views' },
  markup: {
    values: 'base addresses outputs parts browser astro:container astro/container @astrojs/mdx/* astro/jsx-runtime',
    types: 'views model markdown astro astro/runtime/server/index.js',
  },
  designs: {
    values: 'base schema markup browser parts #design/* astro:assets astro/config d3-scale',
    types: 'views markdown site astro astro/types @takumi-rs/core',
  },
  verification: { values: 'base problems addresses schema pictures node:crypto node:zlib htmlparser2', types: 'markdown parts' },
  cli: {
    values:
      'base problems addresses schema markdown model views outputs platform disk workspace cache reading writing starting importing exporting build site serving node:* commander @clack/prompts @atcute/*',
  },
  'middleware.ts': { values: 'languages outputs site astro:middleware' },
  'env.d.ts': { values: 'astro renderer' },
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

test('no files import each other in a circle, not even types', () => {
  const imported = new Map(files.map((file) => [file, importedFiles(file)]));
  // Removes files of which nothing that is left is imported, until only circles, and what leads to them, are left.
  for (let before = 0; before !== imported.size;) {
    before = imported.size;
    for (const [file, targets] of imported) if (!targets.some((target) => imported.has(target))) imported.delete(file);
  }
  const imports = new Set([...imported.values()].flat());
  expect([...imported.keys()].filter((file) => imports.has(file))).toEqual([]);
});

test('no file is named for having no place of its own', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|lib|common|misc|shared|index\.ts)(\/|\.\w+$|$)/.test(file))).toEqual([]);
});

/** `addresses/slug.ts` → `addresses`; a file beside the folders stands for itself. */
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
  return specifiersOf(file).map(({ from, typeOnly }) => describe(file, from, typeOnly));
}

/** The files of `src/` that a file imports. */
function importedFiles(file: string): string[] {
  return specifiersOf(file).flatMap(({ from }) => (from.startsWith('.') ? [posix.join(posix.dirname(file), from)] : []));
}

function specifiersOf(file: string): { from: string; typeOnly: boolean }[] {
  const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const lines = text.matchAll(
    /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|^[ \t]*@import\s+()['"]([^'"]+)['"]/gm,
  );
  const calls = text.matchAll(/(typeof\s+)?\bimport\(\s*['"`]([^'"`]+)['"`]/g);
  return [...lines, ...calls].map(([, type, from, , sheet]) => ({ from: from ?? sheet ?? '', typeOnly: type !== undefined }));
}

function describe(file: string, from: string, typeOnly: boolean): Import {
  if (!from.startsWith('.')) return { from, what: from, typeOnly };
  return { from, what: folderOf(posix.normalize(posix.join(dirname(file), from))), typeOnly };
}
