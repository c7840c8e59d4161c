/** What the compilation of the renderer relies on that Astro does not document. `src/platform/README.md` lists it. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { miniProject, picture, platformModule, runAstroIn } from './mini-project.ts';

/** The adapter is that of `src/renderer/adapter.ts`. */
const config = `
import { appendFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const adapter = {
  name: 'mini-renderer',
  hooks: {
    'astro:config:setup': ({ command }) => appendFileSync('calls.txt', command + '\\n'),
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'mini-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('src/entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'unsupported', sharpImageService: 'stable' },
        adapterFeatures: { buildOutput: 'server' },
      }),
    'astro:build:done': () => appendFileSync('calls.txt', 'done\\n'),
  },
};
export default defineConfig({
  base: '/opinion/',
  output: 'server',
  trailingSlash: 'always',
  outDir: './compiled/renderer',
  cacheDir: './cache',
  build: { inlineStylesheets: 'never' },
  vite: { cacheDir: './cache/vite' },
  image: { service: { entrypoint: './src/image-service.ts' } },
  adapter,
  integrations: [mdx()],
});`;

/** As `src/renderer/entry.ts`, but with the status. */
const entry = `
import { createApp } from 'astro/app/entrypoint';
const app = createApp({ streaming: false });
app.renderError = (_, { error, response }) => {
  if (response) return Promise.resolve(response);
  throw error;
};
export const patterns = app.manifestData.routes.map(({ route }) => route);
export async function render(pattern, path, locals) {
  const routeData = app.manifestData.routes.find(({ route }) => route === pattern);
  const request = new Request(new URL(import.meta.env.BASE_URL + path, 'http://localhost'));
  const response = await app.render(request, { locals, routeData });
  return { status: response.status, text: await response.text() };
}`;

const files = {
  'astro.config.mjs': config,
  'src/entry.ts': entry,
  'src/content.config.ts': `
import { appendFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { moduleImport } from '${platformModule('imported-entries.ts')}';

const load = ({ store }) => {
  appendFileSync('calls.txt', 'load\\n');
  store.clear();
  store.set({ id: 'shown', data: {}, filePath: 'content/shown.mdx', ...moduleImport });
  store.set({ id: 'plain', data: {}, filePath: 'content/plain.mdx' });
};
export const collections = { texts: defineCollection({ loader: { name: 'texts', load } }) };`,
  'content/shown.mdx': `import { getImage } from 'astro:assets';
import dot from './dot.png';
import dock from './a dock, v1.2.png';

{2 * 21} ships

<img alt="" src={dot.src} />
<img alt="" src={(await getImage({ src: dock, width: 2, format: 'webp' })).src} />`,
  'src/image-service.ts': `
import { baseService } from 'astro/assets';
export default { ...baseService, getURL: ({ src, width, format }) => src.src.replace(/\\w+$/, '') + width + '.' + format };`,
  'content/plain.mdx': 'A sentence that is not imported.',
  'content/draft.mdx': 'A sentence that has no entry.',
  'src/middleware.ts': `
export const onRequest = async ({ locals }, next) => {
  const response = await next();
  return locals.mark ? new Response((await response.text()) + locals.mark, response) : response;
};`,
  'src/page.css': 'p { color: rebeccapurple }',
  'src/pages/articles/[slug].astro': `---
import '../../page.css';
const { view } = Astro.locals;
---
<html><head></head><body><p>article {view.title}</p></body></html>`,
  'src/pages/[...former].astro': `<p>moved to {Astro.locals.view.to}</p>`,
  'src/pages/index.astro': `<p>home</p>`,
  'src/pages/404.astro': `<p>not found, {Astro.locals.view.language}</p>`,
  'src/pages/imported.astro': `---
import { getEntry, render } from 'astro:content';
const { Content } = await render(await getEntry('texts', 'shown'));
---
<Content />`,
  'src/Failing.astro': `---
await Astro.locals.fail();
---`,
  'src/pages/failing.astro': `---
import Failing from '../Failing.astro';
---
<p>before</p><Failing />`,
  'src/pages/failing-itself.astro': `---
await Astro.locals.fail();
---`,
  'src/pages/failing.json.ts': `export const GET = ({ locals }) => locals.fail();`,
  'src/pages/data.json.ts': `export const GET = ({ locals }) => new Response(JSON.stringify(locals.view), { headers: { 'Content-Type': 'application/json' } });`,
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
  // What an earlier compilation left.
  'compiled/renderer/server/old.mjs': '',
  'compiled/renderer/old.txt': '',
  'compiled/beside.txt': '',
  'run.mjs': `
import * as renderer from './compiled/renderer/server/entry.mjs';
const { render, patterns } = renderer;
const lost = Object.assign(new Error('lost'), { code: 'BODY_LOST' });
const fail = () => { throw lost; };
const thrown = (rendering) => rendering.then(({ status }) => 'answered ' + status, (error) => (error === lost ? 'the same error' : String(error)));
const former = { view: { to: 'there' } };
console.log(JSON.stringify({
  exported: Object.keys(renderer).sort(),
  patterns,
  home: await render('/', '', {}),
  article: await render('/articles/[slug]', 'articles/a/', { view: { title: 'A' } }),
  looksLikeArticle: await render('/[...former]', 'articles/a/', former),
  looksLikeFile: await render('/[...former]', 'old/page.html', former),
  looksLikeHome: await render('/[...former]', '', former),
  unusual: await render('/[...former]', '%C3%BC/a%20b/50%25/%252F/', former),
  marked: await render('/[...former]', 'old/', { ...former, mark: '!' }),
  notFound: await render('/404', '404.html', { view: { language: 'de' } }),
  data: await render('/data.json', 'data.json', { view: { rows: 2 } }),
  imported: await render('/imported', 'imported/', {}),
  parts: await render('/text', 'text/', {}),
  failing: await Promise.all([
    thrown(render('/failing', 'failing/', { fail })),
    thrown(render('/failing-itself', 'failing-itself/', { fail })),
    thrown(render('/failing.json', 'failing.json', { fail })),
  ]),
}));`,
};

interface Answer {
  readonly status: number;
  readonly text: string;
}
type Rendered = Readonly<Record<'article' | 'looksLikeArticle' | 'looksLikeFile' | 'looksLikeHome' | 'unusual' | 'marked', Answer>> &
  Readonly<Record<'home' | 'notFound' | 'data' | 'imported' | 'parts', Answer>> &
  Readonly<Record<'exported' | 'patterns' | 'failing', readonly string[]>>;

let root: string;
let built: Awaited<ReturnType<typeof runAstroIn>>;
let run: SpawnSyncReturns<string>;
let rendered: Rendered;

const compiled = (): readonly string[] => readdirSync(join(root, 'compiled/renderer'), { recursive: true, encoding: 'utf8' });

beforeAll(async () => {
  root = await miniProject({ ...files, 'content/dot.png': await picture(3, 2), 'content/a dock, v1.2.png': await picture(4, 4) });
  built = await runAstroIn(root, 'build');
  run = spawnSync(process.execPath, ['run.mjs'], { cwd: root, encoding: 'utf8' });
  rendered = run.status === 0 ? JSON.parse(run.stdout) : {};
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('an adapter that is set when the settings are done makes Astro write a module, with what the entry exports, and the files that pages load', () => {
  expect(built.code, `Astro takes no adapter in astro:config:done, or not this one (adapter.ts):\n${built.output}`).toBe(0);
  expect(readdirSync(join(root, 'compiled/renderer')).sort(), 'Astro writes to other folders (render-threads.ts, render-site.ts).').toEqual(
    [...['client', 'server']],
  );
  expect(existsSync(join(root, 'compiled/renderer/server/entry.mjs')), 'The module has another name (render-threads.ts).').toBe(true);
  expect(run.status, `The module cannot be loaded, or createApp works otherwise (entry.ts):\n${run.stderr}`).toBe(0);
  expect(rendered.exported, 'The module exports something else than its entry (adapter.ts).').toEqual(['patterns', 'render']);
});

test('Astro empties its folder before it compiles, and nothing beside it', () => {
  expect(
    compiled().filter((path) => path.includes('old')),
    'Astro leaves old files (compile-renderer.ts).',
  ).toEqual([]);
  expect(existsSync(join(root, 'compiled/beside.txt'))).toBe(true);
});

test('in a build, hooks are called once, for a build, and each loader once', () => {
  const sentence =
    'Astro calls hooks or loaders more often: collections.ts waits for a message that came already, or adapter.ts for another command.';
  expect(readFileSync(join(root, 'calls.txt'), 'utf8'), sentence).toBe('build\nload\ndone\n');
});

test('the app names its routes by their files, without a slash at the end', () => {
  const sentence = 'Astro writes routes otherwise than route-patterns.ts.';
  expect(rendered.patterns, sentence).toEqual(
    expect.arrayContaining(['/', '/articles/[slug]', '/[...former]', '/404', '/data.json', '/failing', '/imported', '/text']),
  );
});

test('a page is rendered whole, from its locals, and links the style that it loads', () => {
  const { status, text } = rendered.article;
  expect([status, text]).toEqual([200, expect.stringMatching(/<p>article A<\/p><\/body><\/html>$/)]);
  const [, style = ''] = /href="\/opinion\/(_astro\/[^"]+\.css)"/.exec(text) ?? [];
  expect(existsSync(join(root, 'compiled/renderer/client', style)), 'Style lies elsewhere (render-site.ts).').toBe(true);
  expect(rendered.data).toEqual({ status: 200, text: '{"rows":2}' });
  expect(rendered.home.text).toContain('home');
});

test('the route that is given is rendered, whatever the address looks like', () => {
  const { looksLikeArticle, looksLikeFile, looksLikeHome, unusual } = rendered;
  for (const { status, text } of [looksLikeArticle, looksLikeFile, looksLikeHome, unusual])
    expect([status, text], 'Astro looks for the route itself: former addresses show other pages (entry.ts).').toEqual([
      200,
      expect.stringContaining('moved to there'),
    ]);
});

test('middleware runs for a page', () => {
  expect(rendered.marked.text, 'Words are not marked by middleware.ts.').toMatch(/moved to there<\/p>!$/);
});

test('the page for missing addresses is rendered, with its status', () => {
  const sentence = 'Astro answers the route /404 otherwise (entry.ts).';
  expect(rendered.notFound, sentence).toEqual({ status: 404, text: expect.stringContaining('not found, de') });
});

test('what a page throws, or a component or an endpoint, is thrown as it is, and logged', () => {
  const sentence = 'Astro answers with an empty page, or wraps the error: lost bodies are not noticed (entry.ts, render-thread.ts).';
  expect(rendered.failing, sentence).toEqual(['the same error', 'the same error', 'the same error']);
  expect(run.stderr, 'Astro logs no errors any more: render-threads.ts need not hide them.').toContain('Error: lost');
});

test('an entry with a deferred module has its module, and Astro lists it in .astro', () => {
  const sentence = 'The field of an entry that imports a module is called otherwise (imported-entries.ts).';
  expect(rendered.imported.text, sentence).toContain('42 ships');
  const list = readFileSync(join(root, '.astro/content-modules.mjs'), 'utf8');
  expect(list, sentence).toContain('shown.mdx');
  expect(list).not.toMatch(/plain|draft/);
  const code = compiled()
    .filter((path) => path.endsWith('.mjs'))
    .map((path) => readFileSync(join(root, 'compiled/renderer', path), 'utf8'));
  expect(code.filter((text) => text.includes('A sentence that'))).toEqual([]);
});

test('a function that makes JSX of an Astro component is a component of MDX', () => {
  expect(
    rendered.parts.text,
    'MDX takes no function of astro/jsx-runtime as a component: parts of scripted articles are lost (scripted-parts.ts).',
  ).toContain('<b>a: inner</b>');
});

test('an imported picture lies beside style and scripts, named by a digest of eight signs, also where a page only links to another form', () => {
  const sentence = 'Imported pictures have other names, or are removed: the build would not know them (picture-address.ts, pictures.ts).';
  const names = readdirSync(join(root, 'compiled/renderer/client/_astro')).filter((name) => name.endsWith('.png'));
  expect(names.sort(), sentence).toEqual([
    expect.stringMatching(/^a dock_ v1\.2\.[\w-]{8}\.png$/),
    expect.stringMatching(/^dot\.[\w-]{8}\.png$/),
  ]);
  const [dock = '', dot = ''] = names;
  expect(rendered.imported.text).toContain(`src="/opinion/_astro/${dot}"`);
  expect(rendered.imported.text, 'The service of pictures is not asked for addresses (image-service.ts).').toContain(
    `src="/opinion/_astro/${dock.replace(/png$/, '2.webp')}"`,
  );
});
