/** Fields that the page of a section, or the settings, give to all texts below: `cascade` of Hugo. */
import { posix } from 'node:path';
import { decodeBytes } from '../../archive/decode-bytes.ts';
import type { SourceFiles } from '../../archive/source-files.ts';
import { textOf } from '../field-values.ts';
import { isRecord, splitFrontMatter } from '../front-matter.ts';
import { isBelow } from './jekyll.ts';
import type { GivenFields } from './program.ts';
import { type Settings, settingIn } from './settings.ts';

/** The least specific first. */
export async function cascades(files: SourceFiles, settings: Settings): Promise<readonly GivenFields[]> {
  const pages = files.paths.filter((path) => /^content\/(?:.*\/)?_index(?:\.[a-z-]{2,5})?\.\w+$/i.test(path));
  const found = cascadesOf(settingIn(settings, 'cascade'), 'content');
  for (const path of pages.sort((a, b) => a.split('/').length - b.split('/').length)) {
    const bytes = await files.read(path);
    if (bytes) found.push(...cascadesOf(splitFrontMatter(decodeBytes(bytes).text).fields['cascade'], posix.dirname(path)));
  }
  return found;
}

/** One group of fields, or a list of them, each for the texts that its target names. */
function cascadesOf(cascade: unknown, folder: string): GivenFields[] {
  const groups: readonly unknown[] = Array.isArray(cascade) ? cascade : [cascade];
  return groups.filter(isRecord).map(({ _target, target, params, ...own }) => {
    const { _build, build, ...fields } = { ...(isRecord(params) ? params : {}), ...own };
    const pattern = textOf(settingIn(target ?? _target, 'path'));
    const isMeant = (path: string): boolean => pattern === undefined || isBelow(pathIn(path), pattern);
    return { fields, holds: (path: string) => path.startsWith(`${folder}/`) && isMeant(path) };
  });
}

/** As targets name it: from `content/`, without the name of a bundle's file, an ending and a language. */
function pathIn(path: string): string {
  return path.replace(/^content/, '').replace(/(?:\/index)?(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.\w+$/i, '');
}
