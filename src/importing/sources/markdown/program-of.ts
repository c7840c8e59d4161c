/** Which program a folder of Markdown belongs to, by the names of its files. */
import type { SourceFiles } from '../../archive/source-files.ts';
import type { MarkdownDialect } from '../../imported-text.ts';
import { hugoProgram } from './hugo.ts';
import { jekyllProgram } from './jekyll.ts';
import { isText, type Program } from './program.ts';
import { astroProgram, eleventyProgram } from './scripted-sites.ts';
import { authorsIn } from './settings.ts';

export async function programOf(files: SourceFiles): Promise<Program> {
  const has = (pattern: RegExp): string | undefined => files.paths.find((path) => pattern.test(path));
  const authors = await authorsIn(files);
  if ((has(/^_config\.ya?ml$/) ?? has(/(?:^|\/)_posts\//)) !== undefined) return jekyllProgram(files, authors);
  const hugo = has(/^(?:hugo|config)\.(?:toml|ya?ml|json)$/) ?? has(/^config\/_default\/(?:hugo|config)\./);
  if (hugo !== undefined && has(/^content\//) !== undefined) return hugoProgram(files, authors);
  const eleventy = has(/(?:^|\/)[^/]+\.11tydata\.c?js$/) ?? has(/^eleventy\.config\.[cm]?js$/) ?? has(/(?:^|\/)[^/]+\.11tydata\.json$/);
  if (eleventy !== undefined) return eleventyProgram(files, eleventy, authors);
  if ((has(/^astro\.config\.\w+$/) ?? has(/^src\/content\//)) !== undefined) return astroProgram(files, authors);
  const dialect = await dialectIn(files);
  const name = dialect === 'wiki' ? 'Obsidian' : 'Markdown';
  return { name, dialect, site: {}, root: '', base: '', patterns: new Map(), authors, given: [], lists: {} };
}

/** What stands in the first texts, where no settings say it. */
async function dialectIn(files: SourceFiles): Promise<MarkdownDialect> {
  const counts = { liquid: 0, shortcodes: 0, wiki: 0 };
  for (const path of files.paths.filter((path) => isText(path)).slice(0, 200)) {
    const text = String((await files.read(path)) ?? '');
    if (/\{%-?\s*\w+[^%]*%\}|\{\{\s*(?:site|page)\./.test(text)) counts.liquid++;
    if (/\{\{[<%]\s*\/?\w/.test(text)) counts.shortcodes++;
    if (/!?\[\[[^[\]\n]+\]\]/.test(text)) counts.wiki++;
  }
  const [[name, count]] = Object.entries(counts).sort(([, a], [, b]) => b - a) as [[MarkdownDialect, number]];
  return count > 0 ? name : 'plain';
}
