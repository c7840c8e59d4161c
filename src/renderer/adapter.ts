/** Makes Astro compile the pages to a module that renders them from views, instead of rendering them. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { packagesOf } from '../platform/engine-packages.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { sourcesFile } from './compile-message.ts';

export function rendererAdapter({ engine, astro, out }: Workspace): AstroIntegration {
  const sources = new Set<string>();
  return {
    name: 'broadside-renderer',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        endWithCommand();
        updateConfig({
          // The command copies the files of public/, because not all of them are published.
          publicDir: new URL('nothing-public/', config.cacheDir),
          vite: {
            plugins: [sourceList([join(engine, 'src/'), join(astro, '.astro/'), `${packagesOf(engine)}/`], sources)],
            // All that pages import is in the renderer, because it may lie where Node does not find the packages of packages.
            ssr: { noExternal: true, external: notBundled },
          },
        });
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'broadside-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: pathToFileURL(join(engine, 'src', 'renderer', 'entry.ts')),
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'unsupported', sharpImageService: 'stable' },
          adapterFeatures: { buildOutput: 'server' },
        }),
      'astro:build:done': async () => {
        await writeFile(join(out, '..', sourcesFile), JSON.stringify([...sources].sort()));
      },
    },
  };
}

/** Packages of the engine with code of the machine, or with tables of which a site needs few. */
const notBundled = ['@takumi-rs/core', 'sharp', 'hyphen'];

/** Collects the files that are compiled and belong neither to the engine nor to a package: scripted articles, and what they import. `engine`: folders. */
function sourceList(engine: readonly string[], sources: Set<string>): Plugin {
  return {
    name: 'broadside-source-list',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const file = id.replace(/[?#].*$/, '');
        if (isAbsolute(file) && !engine.some((folder) => file.startsWith(folder)) && existsSync(file)) sources.add(file);
      }
    },
  };
}

/** A killed command cannot stop its processes. */
function endWithCommand(): void {
  if (!process.channel) return;
  if (!process.connected) process.exit(1);
  process.on('disconnect', () => process.exit(1));
  // The listener must not keep a finished process alive.
  process.channel.unref();
}
