/** Which program a folder of Markdown belongs to: where its texts lie, what stands among them, and how it named its pages. */
import type { SourceFiles } from '../../archive/source-files.ts';
import type { ImportedAuthor, ImportedSite, MarkdownDialect } from '../../imported-text.ts';
import { authorOf, textOf } from '../field-values.ts';
import { isRecord, parseSettings } from '../front-matter.ts';
import { eleventyPattern, jekyllStyles } from '../old-addresses.ts';

export interface Program {
  readonly name: 'Jekyll' | 'Hugo' | 'Eleventy' | 'Astro' | 'Obsidian' | 'Markdown';
  readonly dialect: MarkdownDialect;
  readonly site: ImportedSite;
  /** The folder of all texts; empty for the whole archive. */
  readonly root: string;
  /** Patterns of old addresses, by section of the folder; `''` for all others. */
  readonly patterns: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, ImportedAuthor>;
}

type Settings = Readonly<Record<string, unknown>>;

const textEnding = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

export function isText(path: string): boolean {
  return textEnding.test(path) || /(?:^|\/)_(?:posts|drafts)\/.*\.html$/.test(path);
}

export async function programOf(files: SourceFiles): Promise<Program> {
  const has = (pattern: RegExp): string | undefined => files.paths.find((path) => pattern.test(path));
  const authors = await authorsIn(files);
  const jekyll = has(/^_config\.ya?ml$/) ?? has(/(?:^|\/)_posts\//);
  if (jekyll !== undefined) {
    const settings = await settingsAt(files, /^_config\.ya?ml$/);
    const style = textOf(settings['permalink']) ?? 'date';
    return {
      name: 'Jekyll',
      dialect: 'liquid',
      site: siteFrom(settings),
      root: '',
      patterns: new Map([['', jekyllStyles[style] ?? style]]),
      authors,
    };
  }
  const hugo = has(/^(?:hugo|config)\.(?:toml|ya?ml|json)$/) ?? has(/^config\/_default\/(?:hugo|config)\./);
  if (hugo !== undefined && has(/^content\//) !== undefined) {
    const settings = await settingsAt(files, /^(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)$/);
    return { name: 'Hugo', dialect: 'shortcodes', site: siteFrom(settings), root: 'content/', patterns: hugoPatterns(settings), authors };
  }
  const script = has(/(?:^|\/)[^/]+\.11tydata\.c?js$/) ?? has(/^eleventy\.config\.[cm]?js$/);
  if (script !== undefined) {
    const pattern = eleventyPattern(String(await files.read(script)));
    return { name: 'Eleventy', dialect: 'liquid', site: {}, root: '', patterns: new Map([['', pattern ?? '/:sections/:slug/']]), authors };
  }
  const astro = has(/^astro\.config\.\w+$/) ?? has(/^src\/content\//);
  if (astro !== undefined) {
    const root = has(/^src\/content\//) === undefined ? '' : 'src/content/';
    return { name: 'Astro', dialect: 'plain', site: {}, root, patterns: new Map([['', '/:sections/:slug/']]), authors };
  }
  const dialect = await dialectIn(files);
  return { name: dialect === 'wiki' ? 'Obsidian' : 'Markdown', dialect, site: {}, root: '', patterns: new Map(), authors };
}

/** What stands in the first texts, where no settings say it. */
async function dialectIn(files: SourceFiles): Promise<MarkdownDialect> {
  const counts = { liquid: 0, shortcodes: 0, wiki: 0 };
  for (const path of files.paths.filter(isText).slice(0, 200)) {
    const text = String((await files.read(path)) ?? '');
    if (/\{%-?\s*\w+[^%]*%\}|\{\{\s*(?:site|page)\./.test(text)) counts.liquid++;
    if (/\{\{[<%]\s*\/?\w/.test(text)) counts.shortcodes++;
    if (/!?\[\[[^[\]\n]+\]\]/.test(text)) counts.wiki++;
  }
  const [[name, count]] = Object.entries(counts).sort(([, a], [, b]) => b - a) as [[MarkdownDialect, number]];
  return count > 0 ? name : 'plain';
}

async function settingsAt(files: SourceFiles, name: RegExp): Promise<Settings> {
  const path = files.paths.find((one) => name.test(one));
  const value = path === undefined ? undefined : parseSettings(path, String((await files.read(path)) ?? ''));
  return isRecord(value) ? value : {};
}

function siteFrom(settings: Settings): ImportedSite {
  const base = textOf(settings['baseurl']);
  const url = textOf(settings['url']) ?? textOf(settings['baseURL']);
  return {
    name: textOf(settings['title']),
    url: url !== undefined && /^https?:\/\//.test(url) ? `${url.replace(/\/$/, '')}${base?.startsWith('/') ? base : ''}` : undefined,
    description: textOf(settings['description']),
    language: textOf(settings['lang'] ?? settings['languageCode'] ?? settings['locale'])?.replace('_', '-'),
    timeZone: textOf(settings['timezone'] ?? settings['timeZone']),
  };
}

function hugoPatterns(settings: Settings): ReadonlyMap<string, string> {
  const own = settings['permalinks'];
  const bySection = isRecord(own) ? (isRecord(own['page']) ? own['page'] : own) : {};
  return new Map([
    ['', '/:sections/:slug/'],
    ...Object.entries(bySection).flatMap(([section, pattern]) => (typeof pattern === 'string' ? [[section, pattern] as const] : [])),
  ]);
}

async function authorsIn(files: SourceFiles): Promise<ReadonlyMap<string, ImportedAuthor>> {
  const value = await settingsAt(files, /^(?:src\/)?_?data\/(?:authors|team|people)\.(?:ya?ml|json|toml)$/);
  return new Map(
    Object.entries(value).flatMap(([id, fields]) => {
      const author = isRecord(fields) ? authorOf(id, fields) : undefined;
      return author ? [[id, author] as const] : [];
    }),
  );
}
