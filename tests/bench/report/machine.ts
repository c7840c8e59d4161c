/** On what the figures were measured. */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { packageFile } from '../tools/link-packages.ts';
import { hugoVersion } from '../tools/hugo.ts';

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  /** By name. */
  readonly versions: Readonly<Record<string, string>>;
}

export function thisMachine(): Machine {
  const hugo = hugoVersion();
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memory: totalmem(),
    system: `${process.platform} ${process.arch}`,
    versions: {
      Node: process.versions.node,
      Astro: versionOf('astro'),
      '@astrojs/mdx': versionOf('@astrojs', 'mdx'),
      Pagefind: versionOf('pagefind'),
      Eleventy: versionOf('@11ty', 'eleventy'),
      ...(hugo === undefined ? {} : { Hugo: hugo }),
    },
  };
}

/** In one line. */
export function describeMachine({ cores, processor, memory, system, versions }: Machine): string {
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${cores} cores (${processor}), ${Math.round(memory / 2 ** 30)} GB of memory, ${system}; ${tools.join(', ')}.`;
}

function versionOf(...name: readonly string[]): string {
  const { version }: { version: string } = JSON.parse(readFileSync(packageFile(...name, 'package.json'), 'utf8'));
  return version;
}
