/** The content of a preview, read once for all of it: Astro runs its loaders, pages and settings in one process, each with modules of their own. */
import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { forgetRoutes } from '../../platform/preview-server.ts';
import { isDebris } from '../../disk/is-debris.ts';
import { fromEnvironment } from '../../workspace/workspace.ts';
import { ContentSource } from '../content-source.ts';
import type { PreviewState } from './preview-state.ts';

interface Preview {
  readonly source: ContentSource;
  /** Called after each change, by the name of the collection. */
  readonly followers: Map<string, () => void>;
  /** What was shown last. The module of the pages that knows it is made anew whenever Astro has written its store. */
  shown?: PreviewState;
}

declare global {
  var broadsidePreview: Preview | undefined;
}

/** A file that is being saved is not read half, and files that are saved together are read once. In milliseconds. */
const pause = 50;

export function preview(): Preview {
  return (globalThis.broadsidePreview ??= {
    source: new ContentSource(fromEnvironment(process.cwd(), process.env)),
    followers: new Map(),
  });
}

/** Has the content read again after each change, and then calls `reloadBrowsers`. */
export function watchContent(server: ViteDevServer, reloadBrowsers: () => void): void {
  const { watcher } = server;
  const { source, followers } = preview();
  const { content } = source.workspace;
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  watcher.add(content);
  watcher.on('all', (_event, file) => {
    const path = relative(content, file);
    if (path.startsWith('..') || path.split(sep).some((name) => name.startsWith('.') || isDebris(name))) return;
    changed.add(path.split(sep).join('/'));
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      source.forget(changed);
      changed.clear();
      for (const follow of followers.values()) follow();
      forgetRoutes(server);
      reloadBrowsers();
    }, pause);
  });
}
