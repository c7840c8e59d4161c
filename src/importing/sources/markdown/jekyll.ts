/** A folder of Jekyll: its settings, the fields that they give to its texts, and how it named its pages. */
import type { SourceFiles } from '../../archive/source-files.ts';
import type { ImportedAuthor } from '../../imported-text.ts';
import { listOf, textOf } from '../field-values.ts';
import { isRecord } from '../front-matter.ts';
import { jekyllStyles } from '../old-addresses.ts';
import type { GivenFields, Program } from './program.ts';
import { addressIn, type Settings, settingIn, settingsAt, siteFrom, textIn, writersIn } from './settings.ts';

export async function jekyllProgram(files: SourceFiles, authors: ReadonlyMap<string, ImportedAuthor>): Promise<Program> {
  const settings = await settingsAt(files, /^_config\.ya?ml$/);
  const { url, base } = addressIn(textIn(settings, 'url'), textIn(settings, 'baseurl'));
  const style = textIn(settings, 'permalink') ?? 'date';
  return {
    ...{ name: 'Jekyll', dialect: 'liquid', root: '', url, base, authors },
    site: { ...siteFrom(settings, url, base), authors: writersIn(settings, ['author', 'authors'], authors) },
    patterns: new Map([['', patternOf(style)], ...collectionsIn(settings)]),
    given: givenIn(settings),
    feedId: await feedIdIn(files),
    lists: listsIn(settings),
  };
}

function patternOf(style: string): string {
  return Object.hasOwn(jekyllStyles, style) ? (jekyllStyles[style] ?? style) : style;
}

/** Collections lie in folders with an underscore, and have a pattern of their own. */
function collectionsIn(settings: Settings): readonly (readonly [string, string])[] {
  const collections = settingIn(settings, 'collections');
  if (!isRecord(collections)) return [];
  return Object.entries(collections).flatMap(([name, fields]) => {
    const pattern = textOf(settingIn(fields, 'permalink')) ?? '/:collection/:path:output_ext';
    return name === 'posts' ? [] : [[`_${name}`, pattern.replaceAll(':collection', name)] as const];
  });
}

/** `defaults`, the least specific first. */
function givenIn(settings: Settings): readonly GivenFields[] {
  const defaults = settingIn(settings, 'defaults');
  if (!Array.isArray(defaults)) return [];
  const found = defaults.flatMap((one: unknown) => {
    const fields = settingIn(one, 'values');
    if (!isRecord(fields)) return [];
    const path = (textOf(settingIn(one, 'scope', 'path')) ?? '').replace(/^\.?\/+|\/+$/g, '');
    const type = textOf(settingIn(one, 'scope', 'type')) ?? '';
    return [{ path, fields, holds: (file: string) => isBelow(file, path) && isOfType(file, type) }];
  });
  return found.sort((a, b) => a.path.length - b.path.length);
}

/** Whether a file is the one at a path, or lies below it; or whether the path is a pattern with stars that fits it. */
export function isBelow(file: string, path: string): boolean {
  if (path === '') return true;
  if (!path.includes('*')) return file === path || file.startsWith(`${path}/`) || file.replace(/\.\w+$/, '') === path;
  // Only a star has a meaning in these patterns; it stands for any letters, a slash too.
  let rest = file;
  for (const [index, part] of path.split('*').entries()) {
    const at = rest.indexOf(part);
    if (at === -1 || (index === 0 && at > 0)) return false;
    rest = rest.slice(at + part.length);
  }
  return true;
}

function isOfType(file: string, type: string): boolean {
  if (type === '') return true;
  if (type === 'pages' || type === 'page') return !/(?:^|\/)_/.test(file);
  if (type === 'posts' || type === 'post') return /(?:^|\/)_(?:posts|drafts)\//.test(file);
  return file.split('/').includes(`_${type}`);
}

/** What feeds call a piece: a template of the folder says it, else the plugin that new sites have (jekyll-feed), in its `feed.xml`. */
async function feedIdIn(files: SourceFiles): Promise<Program['feedId']> {
  for (const path of files.paths.filter((one) => /^(?:feed|atom|rss|index)\.xml$/.test(one))) {
    const template = String((await files.read(path)) ?? '');
    if (/<(?:guid|id)\b[^>]*>[^<]*\bpost\.id\b/.test(template)) return 'id';
    if (/<(?:guid|id)\b[^>]*>[^<]*\bpost\.url\b/.test(template)) return 'address';
  }
  return 'id';
}

/** The lists of a hashtag and of a category, where a plugin made them. */
function listsIn(settings: Settings): Program['lists'] {
  const archives = settingIn(settings, 'jekyll-archives');
  const enabled = settingIn(archives, 'enabled');
  const has = (kind: string): boolean => enabled === 'all' || listOf(enabled ?? []).includes(kind);
  return {
    style: 'jekyll',
    hashtag: has('tags') ? (textOf(settingIn(archives, 'permalinks', 'tag')) ?? '/tag/:name/') : undefined,
    category: has('categories') ? (textOf(settingIn(archives, 'permalinks', 'category')) ?? '/category/:name/') : undefined,
  };
}
