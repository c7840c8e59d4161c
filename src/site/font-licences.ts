/** Writes the licences of fonts beside their files: the SIL Open Font License requires its text with each copy. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { fileOf, routes } from '../addresses/routes.ts';
import { packagesOf } from '../platform/engine-packages.ts';

/** `engine`: the folder of its package.json. */
export function fontLicences(engine: string): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'broadside-font-licences',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:done': async ({ dir }) => {
        const file = fileURLToPath(new URL(fileOf(routes.fontLicences.pattern), dir));
        // A design may have no fonts.
        if (existsSync(dirname(file))) await writeFile(file, await licenceText(engine, fontPackages(config.fonts)));
      },
    },
  };
}

/** The packages of the font files in Astro's settings. */
export function fontPackages(fonts: unknown): readonly string[] {
  const names = JSON.stringify(fonts ?? []).matchAll(/"(?:[^"]*node_modules\/)?(@fontsource[\w-]*\/[\w-]+)\//g);
  return [...new Set([...names].flatMap(([, name]) => name ?? []))].sort();
}

/** The licence of each package. Packages with the same text share one. */
export async function licenceText(engine: string, packages: readonly string[]): Promise<string> {
  const texts = await Promise.all(
    packages.map(async (name) => ({ name, text: (await readFile(join(packagesOf(engine), name, 'LICENSE'), 'utf8')).trim() })),
  );
  return [...Map.groupBy(texts, ({ text }) => text)]
    .map(([text, sharing]) => `${sharing.map(({ name }) => name).join(', ')}\n\n${text}\n`)
    .join(`\n${'='.repeat(80)}\n\n`);
}
