/** Rolldown warns of a directive that Astro puts into the modules of texts. */
import { rm } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { miniProject, platformModule, runAstroIn } from './mini-project.ts';

/** What a build prints with these options of Rolldown. */
async function printedWith(options: string): Promise<string> {
  const root = await miniProject({
    'astro.config.mjs': `
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { bundlerWarnings } from '${platformModule('bundler-warnings.ts')}';
export default defineConfig({
  integrations: [mdx()],
  markdown: { processor: unified({}) },
  vite: { cacheDir: './cache/vite', build: { rolldownOptions: ${options} } },
});`,
    'content/one.mdx': '# A text\n',
    'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ base: 'content', pattern: '*.mdx' }) }) };`,
    'src/pages/index.astro': `---
import { getEntry, render } from 'astro:content';
const { Content } = await render(await getEntry('texts', 'one'));
---
<Content />`,
  });
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const { code, output } = await runAstroIn(root, 'build');
  expect(code, output).toBe(0);
  return output;
}

const warning = /MODULE_LEVEL_DIRECTIVE/;

test('with our options nothing is printed of it', async () => {
  const output = await printedWith('bundlerWarnings');
  expect(output, 'The option of Rolldown that silences the warning has another name now.').not.toMatch(warning);
});

test('without them there is a warning', async () => {
  expect(await printedWith('{}'), 'The warning is gone: bundler-warnings.ts may go too.').toMatch(warning);
});
