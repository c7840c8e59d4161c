/** All that `astro.config.mjs` needs of the engine, as one file to compile: Astro would load some 700 files of source and packages for it. */
export { bundlerWarnings } from '../platform/bundler-warnings.ts';
export { packagesOf } from '../platform/engine-packages.ts';
export { rendererAdapter } from '../renderer/adapter.ts';
export { siteAddress } from '../reading/site-address.ts';
export { chosenDesign } from '../workspace/chosen-design.ts';
export { fromEnvironment } from '../workspace/workspace.ts';
export { fontsOfDesign } from './design-modules.ts';
export { fontLicences } from './font-licences.ts';
export { markdownProcessor } from './markdown-processor.ts';
export { previewIntegration } from './preview/preview-integration.ts';
export { searchIndex } from './preview/search-index.ts';
