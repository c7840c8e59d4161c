/** What a build relies on that Astro does not document. `src/platform/README.md` lists it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { miniProject, picture, platformModule, runAstroIn } from './mini-project.ts';

const config = `
import { writeFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileOfPath, responseWithoutFile } from '${platformModule('rendered-files.ts')}';

const recorded = (whole) => ({
  ...whole,
  name: 'recorded',
  async getStaticPaths() {
    const paths = await whole.getStaticPaths();
    writeFileSync('paths.json', JSON.stringify(paths.map((path) => ({ file: fileOfPath(path), cacheKey: path.cacheKey }))));
    return paths;
  },
  async render(request, options) {
    const rendered = await whole.render(request, options);
    return new URL(request.url).pathname.includes('without') ? responseWithoutFile() : rendered;
  },
});
export default defineConfig({
  trailingSlash: 'always',
  cacheDir: './cache',
  vite: { cacheDir: './cache/vite' },
  integrations: [mdx(), { name: 'recorded', hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(recorded) } }],
});`;

const files = {
  'astro.config.mjs': config,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { moduleImport, pictureImport } from '${platformModule('imported-entries.ts')}';

const load = ({ store }) => {
  store.clear();
  store.set({ id: 'a', data: { file: './dot.png' }, ...pictureImport('file', './dot.png', 'content/a.mdx') });
  store.set({ id: 'b', data: { file: './other.png' }, ...pictureImport('file', './other.png', 'content/b.mdx') });
};
export const collections = {
  pictures: defineCollection({ loader: { name: 'pictures', load }, schema: ({ image }) => z.object({ file: image().optional() }) }),
};`,
  'src/pages/index.astro': `---
import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';
const { data } = await getEntry('pictures', 'a');
const other = await getEntry('pictures', 'b');
const { src } = await getImage({ src: other.data.file, width: 2, height: 2, format: 'webp' });
---
<img src={src} alt="" />
<p>{typeof data.file} {data.file.width} × {data.file.height}</p>`,
  'src/pages/[slug].astro': `---
export const getStaticPaths = () => [{ params: { slug: 'with' }, cacheKey: 'key of with' }, { params: { slug: 'without' } }];
---
<p>{Astro.params.slug}</p>`,
  'src/pages/[...former].astro': `---
export const getStaticPaths = () => [{ params: { former: 'old/page.html' } }];
---
<p>moved</p>`,
  'src/Part.astro': `<b>{Astro.props.values.title}: <slot /></b>`,
  'src/parts.ts': `
import { jsx } from 'astro/jsx-runtime';
import Part from './Part.astro';
export const parts = { Named: ({ children, ...values }) => jsx(Part, { values, children }) };`,
  'src/text.mdx': `<Named title="a">inner</Named>`,
  'src/pages/text.astro': `---
import { Content } from '../text.mdx';
import { parts } from '../parts.ts';
---
<Content components={parts} />`,
  'src/pages/data.json.ts': `export const GET = () => new Response('{}');`,
};

let root: string;
let built: Awaited<ReturnType<typeof runAstroIn>>;
let paths: readonly { readonly file: string; readonly cacheKey?: string }[];

beforeAll(async () => {
  root = await miniProject({ ...files, 'content/dot.png': await picture(3, 2), 'content/other.png': await picture(4, 4) });
  built = await runAstroIn(root, 'build');
  paths = existsSync(join(root, 'paths.json')) ? JSON.parse(readFileSync(join(root, 'paths.json'), 'utf8')) : [];
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('a build with a prerenderer of our own ends well', () => {
  expect(built.code, `Astro's setPrerenderer, or its collections, work otherwise than before:\n${built.output}`).toBe(0);
});

test('after a response without a body Astro writes no file', () => {
  const sentence =
    'Astro writes a file for an empty response now: pages that the command receives would be written twice (rendered-files.ts).';
  expect(existsSync(join(root, 'dist/without/index.html')), sentence).toBe(false);
  expect(existsSync(join(root, 'dist/with/index.html'))).toBe(true);
});

test('Astro writes each path to the file that we expect', () => {
  expect(paths.map(({ file }) => file).sort()).toEqual(
    ['data.json', '/index.html', 'old/page.html', 'text/index.html', 'with/index.html', 'without/index.html'].sort(),
  );
  const missing = paths.filter(({ file }) => !file.startsWith('without/') && !existsSync(join(root, 'dist', file)));
  expect(missing, 'Astro names the files of pages otherwise than fileOfPath in rendered-files.ts.').toEqual([]);
});

test('the cache key of a path reaches the prerenderer', () => {
  const key = paths.find(({ file }) => file === 'with/index.html')?.cacheKey;
  expect(key, 'Astro does not pass cacheKey of getStaticPaths on: every page would be rendered in every build (render-changed.ts).').toBe(
    'key of with',
  );
});

test('a function that makes JSX of an Astro component is a component of MDX', () => {
  const page = readFileSync(join(root, 'dist/text/index.html'), 'utf8');
  expect(
    page,
    'MDX takes no function of astro/jsx-runtime as a component: parts of scripted articles are lost (scripted-parts.ts).',
  ).toContain('<b>a: inner</b>');
});

test('an entry with asset imports becomes an imported picture, and Astro lists it in .astro', () => {
  const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
  expect(page, 'The fields of an entry that import a picture are called otherwise (imported-entries.ts).').toContain('object 3 × 2');
  expect(readFileSync(join(root, '.astro/content-assets.mjs'), 'utf8')).toContain('dot.png');
});

test('the original of a picture is published when a page asks the picture itself for its width, and only then', () => {
  const names = readdirSync(join(root, 'dist/_astro'));
  expect(names.filter((name) => name.startsWith('dot.') && name.endsWith('.png'))).toHaveLength(1);
  expect(names.filter((name) => name.startsWith('other.') && name.endsWith('.webp'))).toHaveLength(1);
  const sentence =
    'Astro publishes originals, with all that they say of places and persons, even where a page has only made pictures of them.';
  expect(
    names.filter((name) => name.startsWith('other.') && name.endsWith('.png')),
    sentence,
  ).toEqual([]);
});

test('what Astro caches lies in the cache folder, no deeper than we look', () => {
  const sentence = 'Astro keeps its data store elsewhere: astro-cache.ts would seal, and remove-foreign-files.ts allow, the wrong files.';
  expect(existsSync(join(root, 'cache/data-store.json')), sentence).toBe(true);
});
