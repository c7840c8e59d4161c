/** The content of a preview, read once for the whole process: Astro loads our modules separately for loaders, pages and settings. */
import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { isDebris } from '../../disk/is-debris.ts';
import { fromEnvironment } from '../../workspace/workspace.ts';
import { ContentSource } from '../content-source.ts';
import type { PreviewState } from './preview-state.ts';

interface Preview {
  readonly source: ContentSource;
  /** Functions to call after each change, by collection. */
  readonly followers: Map<string, () => void>;
  /** The last state that was shown. It is stored here because Astro loads the page modules again whenever it has written its store. */
  shown?: PreviewState;
}

declare global {
  var broadsidePreview: Preview | undefined;
}

/** In milliseconds: the pause after a change, so that no half-saved file is read, and files saved together are read once. */
const pause = 50;

export function preview(): Preview {
  return (globalThis.broadsidePreview ??= {
    source: new ContentSource(fromEnvironment(process.cwd(), process.env)),
    followers: new Map(),
  });
}

/** Reads the content again after each change, and then calls `reloadBrowsers`. */
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
      reloadBrowsers();
    }, pause);
  });
}
