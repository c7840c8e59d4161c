/** Folders of Eleventy and Astro, whose settings are scripts: only what stands there as a plain text is read. */
import type { SourceFiles } from '../../archive/source-files.ts';
import type { ImportedAuthor } from '../../imported-text.ts';
import { isRecord, parseSettings } from '../front-matter.ts';
import { eleventyPattern } from '../old-addresses.ts';
import type { GivenFields, Program } from './program.ts';
import { addressIn, settingsAt, siteFrom, textIn, writersIn } from './settings.ts';

export async function eleventyProgram(files: SourceFiles, script: string, authors: ReadonlyMap<string, ImportedAuthor>): Promise<Program> {
  const data = await settingsAt(files, /^(?:src\/|content\/)?_data\/(?:site|metadata|meta)\.json$/);
  const { url, base } = addressIn(textIn(data, 'url', 'siteUrl', 'baseUrl'));
  const code = /js$/.test(script) ? String((await files.read(script)) ?? '') : '';
  const pattern = eleventyPattern(code);
  const folder = /\binput\s*:\s*["'](?:\.\/)?([\w-]+)\/?["']/.exec(await configIn(files))?.[1];
  const root = folder !== undefined && files.paths.some((path) => path.startsWith(`${folder}/`)) ? `${folder}/` : '';
  return {
    ...{ name: 'Eleventy', dialect: 'liquid', root, url, base, authors, feedId: 'address', lists: {} },
    site: { ...siteFrom(data, url, base), authors: writersIn(data, ['author', 'authors'], authors) },
    patterns: new Map([['', pattern ?? '/:sections/:slug/']]),
    given: await directoryData(files),
  };
}

async function configIn(files: SourceFiles): Promise<string> {
  const path = files.paths.find((one) => /^eleventy\.config\.[cm]?js$/.test(one));
  return path === undefined ? '' : String((await files.read(path)) ?? '');
}

/** `posts/posts.json` and `posts/posts.11tydata.json` hold fields of all texts below `posts`; those of folders further in count more. */
async function directoryData(files: SourceFiles): Promise<readonly GivenFields[]> {
  const found: (GivenFields & { readonly depth: number })[] = [];
  for (const path of files.paths) {
    const steps = path.split('/');
    if (steps.length < 2 || steps.at(-1)?.replace(/(?:\.11tydata)?\.json$/, '') !== steps.at(-2)) continue;
    const fields = parseSettings(path, String((await files.read(path)) ?? ''));
    const folder = `${steps.slice(0, -1).join('/')}/`;
    if (isRecord(fields)) found.push({ fields, holds: (text) => text.startsWith(folder), depth: steps.length });
  }
  return found.sort((a, b) => a.depth - b.depth);
}

export async function astroProgram(files: SourceFiles, authors: ReadonlyMap<string, ImportedAuthor>): Promise<Program> {
  const script = files.paths.find((path) => /^astro\.config\.\w+$/.test(path));
  const settings = script === undefined ? '' : String((await files.read(script)) ?? '');
  const textAfter = (name: string): string | undefined =>
    new RegExp(`^\\s*${name}\\s*:\\s*(['"\`])([^'"\`\\n]+)\\1`, 'm').exec(settings)?.[2];
  const { url, base } = addressIn(textAfter('site'), textAfter('base'));
  const root = files.paths.some((path) => path.startsWith('src/content/')) ? 'src/content/' : '';
  return {
    ...{ name: 'Astro', dialect: 'plain', root, url, base, authors, given: [], feedId: 'address', lists: {} },
    site: { url, base },
    patterns: astroPatterns(files.paths),
    keepsDay: true,
  };
}

/** A collection mostly has the address of its folder, or that of the only page with a place for names: `src/pages/journal/[...slug].astro`. */
function astroPatterns(paths: readonly string[]): ReadonlyMap<string, string> {
  const folders = paths.flatMap(
    (path) => /^src\/pages\/((?:[^[\]/]+\/)*)\[(?:\.\.\.)?(?:slug|id|post|entry|path)\]\.astro$/.exec(path)?.[1] ?? [],
  );
  const [only] = folders;
  const isCertain = only !== undefined && folders.length === 1;
  return new Map([['', isCertain ? `/${only}:slug/` : '/:sections/:slug/']]);
}
