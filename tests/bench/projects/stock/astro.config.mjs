/** Astro as its documentation has it for MDX with remark-gfm. The caches lie in the project, where the bench can clear them. */
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

export default defineConfig({
  site: 'https://bench.example/',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }) },
  integrations: [mdx()],
  vite: {
    cacheDir: './.cache/vite',
    // Astro marks each MDX module, and Rolldown warns of each mark.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
