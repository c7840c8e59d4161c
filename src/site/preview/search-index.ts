/** The search of the preview: an index in memory. In a build, the command makes the index while Astro renders. */
import type { AstroIntegration } from 'astro';
import { previewSearch } from './preview-search.ts';

export function searchIndex(): AstroIntegration {
  return { name: 'broadside-search', hooks: { 'astro:server:setup': ({ server }) => previewSearch(server) } };
}
