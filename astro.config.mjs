/** The settings of Astro, from those of the publication. The list of body plugins is given to Astro here. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { importEntry } from './src/platform/compiled-engine.mjs';

const { bundlerWarnings, chosenDesign, fontLicences, fontsOfDesign, fromEnvironment, markdownProcessor, packagesOf, ...settings } =
  await importEntry('astro-settings');
const { previewIntegration, rendererAdapter, searchIndex, siteAddress } = settings;

const workspace = fromEnvironment(process.cwd(), process.env);
const { origin, base, language } = await siteAddress(workspace);
const design = await chosenDesign(workspace);

export default defineConfig({
  site: origin,
  base,
  srcDir: join(workspace.engine, 'src'),
  publicDir: workspace.public,
  outDir: workspace.out,
  cacheDir: workspace.astroCache,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  output: 'server',
  adapter: rendererAdapter(workspace),
  // Style and scripts are separate files, because the security policy allows none inside a page.
  build: { inlineStylesheets: 'never' },
  experimental: { contentIntellisense: true },
  markdown: { processor: markdownProcessor(language, workspace.content), syntaxHighlight: false },
  image: { service: { entrypoint: join(workspace.engine, 'src/renderer/image-service.ts') } },
  fonts: await fontsOfDesign(workspace),
  integrations: [mdx(), previewIntegration(workspace.engine), searchIndex(), fontLicences(workspace.engine)],
  vite: {
    envDir: workspace.root,
    // The pages import `#design/…`; package.json names the default for TypeScript.
    resolve: { alias: design },
    // For the preview: pages of other ports cannot read it, and it serves only files of these folders, never caches or their key.
    server: {
      cors: false,
      // A build beside the preview writes thousands of files there.
      watch: { ignored: ['**/.*.building/**'] },
      fs: {
        allow: [join(workspace.engine, 'src'), workspace.content, realpathSync(packagesOf(workspace.engine))],
        deny: ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', '**/.astro/**', '**/.cache/**'],
      },
    },
    build: { assetsInlineLimit: 0, rolldownOptions: bundlerWarnings },
  },
});
