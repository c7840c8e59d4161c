/** Where the engine meets Astro: the settings of the publication become Astro's, and the one list of body plugins is handed over. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';
import { bundlerWarnings } from './src/platform/bundler-warnings.ts';
import { renderChanged } from './src/site/render/render-changed.ts';
import { renderProcess } from './src/site/render/render-process.ts';
import { fontLicences } from './src/site/font-licences.ts';
import { searchIndex } from './src/site/preview/search-index.ts';
import { previewIntegration } from './src/site/preview/preview-integration.ts';
import { chosenDesign } from './src/site/chosen-design.ts';
import { siteAddress } from './src/reading/site-address.ts';
import { markdownProcessor } from './src/site/markdown-processor.ts';
import { fromEnvironment } from './src/workspace/workspace.ts';

const workspace = fromEnvironment(process.cwd(), process.env);
const rendering = renderProcess(workspace);
const { origin, base, language } = await siteAddress(workspace);
const design = await chosenDesign(workspace);
const { fonts } = await import(design['#design/fonts.ts']);

export default defineConfig({
  site: origin,
  base,
  outDir: workspace.out,
  cacheDir: workspace.astroCache,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Two lines for each page: the command that started this process counts them itself.
  ...(workspace.checkedContent === undefined ? {} : { logger: logHandlers.node({ level: 'error' }) }),
  // That command also puts the files of public/ in place, since not all of them are published.
  ...(workspace.checkedContent === undefined ? {} : { publicDir: join(workspace.cache, 'nothing-public') }),
  prerenderConflictBehavior: 'error',
  // Style and script stand in files of their own: the security policy lets in nothing that a page brings inside itself.
  // Social cards are drawn by threads of their own, beside the pages.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  experimental: { contentIntellisense: true },
  markdown: { processor: markdownProcessor(language, workspace.content), syntaxHighlight: false },
  image: { service: { entrypoint: './src/site/picture-service.ts' } },
  fonts,
  integrations: [
    rendering.begins,
    mdx(),
    renderChanged(workspace),
    previewIntegration(),
    searchIndex(),
    fontLicences(workspace.root),
    rendering.ends,
  ],
  vite: {
    // The pages import `#design/…`; package.json names the default for TypeScript.
    resolve: { alias: design },
    // Of the preview: no page of another port may read it, and it shows files of these folders only; never the key of what is kept, or that itself.
    server: {
      cors: false,
      fs: {
        allow: [join(workspace.root, 'src'), workspace.content, realpathSync('node_modules')],
        deny: ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', '**/.astro/**', '**/.cache/**'],
      },
    },
    build: { assetsInlineLimit: 0, rolldownOptions: bundlerWarnings },
  },
});
