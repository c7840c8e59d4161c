/** A folder of Hugo: its settings, and how it named its pages. */
import type { SourceFiles } from '../../archive/source-files.ts';
import type { ImportedAuthor } from '../../imported-text.ts';
import { listOf, textOf } from '../field-values.ts';
import { isRecord, parseSettings } from '../front-matter.ts';
import { cascades } from './hugo-cascades.ts';
import type { Program, ProgramLanguage } from './program.ts';
import { addressIn, type Settings, settingIn, settingsAt, siteFrom, textIn, writersIn } from './settings.ts';

export async function hugoProgram(files: SourceFiles, authors: ReadonlyMap<string, ImportedAuthor>): Promise<Program> {
  const settings = await hugoSettings(files);
  const { url, base } = addressIn(textIn(settings, 'baseURL'));
  const named = ['params.author', 'params.authors', 'author', 'authors'];
  return {
    ...{ name: 'Hugo', dialect: 'shortcodes', root: 'content/', url, base, authors },
    site: { ...siteFrom(settings, url, base), authors: writersIn(settings, named, authors) },
    patterns: hugoPatterns(settings),
    given: await cascades(files, settings),
    languages: languagesIn(settings, files),
    feedId: 'address',
    lists: listsIn(settings),
    // Where the day is taken from the name, the name goes on without it.
    keepsDay: !listOf(settingIn(settings, 'frontmatter', 'date') ?? []).includes(':filename'),
  };
}

/** One file, or a folder with a file for each group; those of the main language stand in for all. */
async function hugoSettings(files: SourceFiles): Promise<Settings> {
  const main = await settingsAt(files, /^(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)$/);
  const groups: Record<string, unknown> = {};
  for (const path of files.paths) {
    const [, name] = /^config\/_default\/(params|permalinks|taxonomies|languages)\.(?:toml|ya?ml|json)$/.exec(path) ?? [];
    if (name !== undefined) groups[name] = parseSettings(path, String((await files.read(path)) ?? ''));
  }
  const all = { ...main, ...groups };
  const language = textIn(all, 'defaultContentLanguage') ?? 'en';
  const own = settingIn(all, 'languages', language);
  if (!isRecord(own)) return all;
  const params = [settingIn(all, 'params'), settingIn(own, 'params')].filter(isRecord);
  // Titles of languages stood directly below the name, and so did their parameters.
  return { ...all, ...own, params: Object.assign({}, ...params) as Settings };
}

/** With `contentDir`, or with a folder of their name. */
function languagesIn(settings: Settings, { paths }: SourceFiles): readonly ProgramLanguage[] {
  const languages = settingIn(settings, 'languages');
  const main = textIn(settings, 'defaultContentLanguage') ?? 'en';
  const hasPrefix = settingIn(settings, 'defaultContentLanguageInSubdir') === true;
  if (!isRecord(languages)) return [];
  return Object.entries(languages).map(([name, fields]) => {
    const folder = textOf(settingIn(fields, 'contentDir'))?.replace(/^\.?\/+|\/+$/g, '') ?? `content/${name}`;
    const isBelow = folder.startsWith('content/') && paths.some((path) => path.startsWith(`${folder}/`));
    const isMain = name === main;
    return { name, isMain, folder: isBelow ? `${folder.slice('content/'.length)}/` : '', prefix: isMain && !hasPrefix ? '' : `/${name}` };
  });
}

function hugoPatterns(settings: Settings): ReadonlyMap<string, string> {
  const own = settingIn(settings, 'permalinks');
  const ofPages = settingIn(own, 'page');
  const bySection = isRecord(ofPages) ? ofPages : isRecord(own) ? own : {};
  return new Map([
    ['', '/:sections/:slug/'],
    ...Object.entries(bySection).flatMap(([section, pattern]) => (typeof pattern === 'string' ? [[section, pattern] as const] : [])),
  ]);
}

/** `taxonomies` names the lists: `tag = "tags"`. Without it there are two of them. */
function listsIn(settings: Settings): Program['lists'] {
  const taxonomies = settingIn(settings, 'taxonomies');
  const names = isRecord(taxonomies) ? Object.values(taxonomies) : ['tags', 'categories'];
  const patternOf = (name: string): string | undefined => (names.includes(name) ? `/${name}/:name/` : undefined);
  return { style: 'hugo', hashtag: patternOf('tags') ?? patternOf('tag'), category: patternOf('categories') ?? patternOf('category') };
}
