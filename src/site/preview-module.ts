/** The publication as the preview's own pages see it, for what answers beside them. */
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';

export async function previewModule(server: ViteDevServer): Promise<typeof import('./preview-publication.ts')> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('The preview cannot run its own modules.');
  return ssr.runner.import<typeof import('./preview-publication.ts')>('/src/site/preview-publication.ts');
}
