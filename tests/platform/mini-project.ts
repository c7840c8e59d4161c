/** A project of a few files, on which Astro shows how it behaves. It uses the modules of `src/platform` as the engine does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { astroArguments, astroEnvironment } from '../../src/platform/astro-command.ts';
import { newFolder } from '../support/temporary-folder.ts';

/** The address by which a file of the mini project imports a module of `src/platform`. */
export function platformModule(name: string): string {
  return pathToFileURL(join(process.cwd(), 'src/platform', name)).href;
}

/** Its folder, with the packages of this project. It is the caller's to remove. */
export async function miniProject(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await newFolder({ 'package.json': '{"type": "module"}', ...files });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** A picture of that size in pixels, as PNG. */
export function picture(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
}

/** Runs a command of Astro there to its end. */
export async function runAstroIn(root: string, ...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const child = startAstroIn(root, ...args);
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const [code] = await once(child, 'close');
  return { code, output: Buffer.concat(output).toString() };
}

export function startAstroIn(root: string, ...args: readonly string[]) {
  const env = astroEnvironment(process.env);
  return spawn(process.execPath, [...astroArguments(args)], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
}
