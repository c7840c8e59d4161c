/** Where the engine meets Astro: the settings of the publication become Astro's, and the one list of body plugins is handed over. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders, logHandlers } from 'astro/config';
import { bundlerWarnings } from './src/platform/bundler-warnings.ts';
import { extendedLatin, vietnamese } from './src/components/extended-latin.ts';
import { renderChanged } from './src/site/render/render-changed.ts';
import { renderProcess } from './src/site/render/render-process.ts';
import { fontLicences } from './src/site/font-licences.ts';
import { searchIndex } from './src/site/preview/search-index.ts';
import { previewIntegration } from './src/site/preview/preview-integration.ts';
import { siteAddress } from './src/reading/site-address.ts';
import { markdownProcessor } from './src/site/markdown-processor.ts';
import { fromEnvironment } from './src/workspace/workspace.ts';

/**
 * A file of a font package, as one face of a family. A page that was begun in the fallback is not set anew when the face comes late: nothing
 * moves under a reader's eyes, and the next page has it.
 */
const face = (file, weight, style, unicodeRange) => ({ src: [`@fontsource${file}`], weight, style, display: 'optional', unicodeRange });

/** The letters of a family that few pages have, in files that a browser fetches where it meets one. It stands before the family, and has nothing to fall back to. */
const furtherLetters = (name, cssVariable, variants) => ({
  name: `${name} Extended`,
  cssVariable: `${cssVariable}-extended`,
  provider: fontProviders.local(),
  fallbacks: [],
  optimizedFallbacks: false,
  options: { variants },
});

const workspace = fromEnvironment(process.cwd(), process.env);
const rendering = renderProcess(workspace);
const { origin, base, language } = await siteAddress(workspace);

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
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-text',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          face('-variable/newsreader/files/newsreader-latin-wght-normal.woff2', '200 800', 'normal'),
          face('/newsreader/files/newsreader-latin-400-italic.woff2', '400', 'italic'),
        ],
      },
    },
    {
      name: 'Libre Franklin',
      cssVariable: '--font-apparatus',
      provider: fontProviders.local(),
      fallbacks: ['Helvetica Neue', 'Arial', 'sans-serif'],
      options: { variants: [face('/libre-franklin/files/libre-franklin-latin-500-normal.woff2', '500', 'normal')] },
    },
    furtherLetters('Newsreader', '--font-text', [
      face('-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2', '200 800', 'normal', extendedLatin),
      face('/newsreader/files/newsreader-latin-ext-400-italic.woff2', '400', 'italic', extendedLatin),
      face('-variable/newsreader/files/newsreader-vietnamese-wght-normal.woff2', '200 800', 'normal', vietnamese),
    ]),
    furtherLetters('Libre Franklin', '--font-apparatus', [
      face('/libre-franklin/files/libre-franklin-latin-ext-500-normal.woff2', '500', 'normal', extendedLatin),
      face('/libre-franklin/files/libre-franklin-vietnamese-500-normal.woff2', '500', 'normal', vietnamese),
    ]),
  ],
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
