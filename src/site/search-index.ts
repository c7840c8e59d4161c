/** The search behind the preview: an index in memory. */
import type { AstroIntegration } from 'astro';
import { previewSearch } from './preview-search.ts';

export function searchIndex(): AstroIntegration {
  return { name: 'broadside-search', hooks: { 'astro:server:setup': ({ server }) => previewSearch(server) } };
}
