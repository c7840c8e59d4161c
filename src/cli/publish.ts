/** `publish`: gives a draft its date, or a scheduled article another one. */
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { dayOf, momentOf } from '../model/dates.ts';
import { articleCalled, articlesTitled, problemsOfPublishing, stateOf } from '../model/publish-article.ts';
import { fieldFault } from '../schema/fields/field-fault.ts';
import { didYouMean } from '../schema/nearest.ts';
import { publishedText } from '../writing/published-text.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { commandLine } from './folder-names.ts';
import { printAll, type ReadPublication, readPublication } from './read-publication.ts';

/**
 * `name` is a slug, a path or a title; `at` is a day or RFC 3339, by default today. Returns the exit code: 0; 1 when the article cannot be published;
 * 2 when there is no such article or day.
 */
export async function publish(asked: Workspace, name: string, at: string | undefined): Promise<number> {
  const workspace = { ...asked, now: asked.now ?? Date.now() };
  const { now } = workspace;
  const read = await readPublication(workspace);
  if (!read) return 1;
  const { content, addresses } = read;
  const wrongDate = at === undefined ? undefined : fieldFault('published', at, content.site.data.language);
  if (wrongDate !== undefined) return say(wrongDate, 2);
  const article = namesOf(name, workspace)
    .map((one) => articleCalled(one, content, addresses))
    .find((one) => one !== undefined);
  if (!article) return say(notAnArticle(name, read), 2);

  const file = join(workspace.content, article.path);
  const shown = relative(process.cwd(), file);
  const { timeZone } = content.site.data;
  const inWords = momentWriter(timeZone);
  const own = read.problems.filter(({ file }) => file === article.path);
  if (own.length === 0) {
    const { status, published } = stateOf(article, content, now);
    const when = published && inWords(published.instant);
    if (status === 'published') return say(`${shown} is already published, since ${when}. Nothing was changed.`, 1);
    if (status === 'scheduled' && at === undefined)
      return say(`${shown} is already scheduled for ${when}. Use --at to give it another date. Nothing was changed.`, 1);
  }
  const date = at ?? dayOf(now, timeZone);
  const problems = own.length > 0 ? own : problemsOfPublishing(article, date, content, { now, drafts: false });
  if (problems.length > 0) {
    printAll(problems, workspace, read.files);
    return say(`${shown} was not published. Nothing was changed.`, 1);
  }
  const text = publishedText(await readFile(file, 'utf8'), date);
  if (text === undefined) return say(`In ${shown}, a line holds more than one field. Write this field yourself: published: ${date}`, 1);
  writeAtomically(file, text, (await stat(file)).mode & 0o7777);
  const { instant } = momentOf(date, timeZone);
  const isDue = instant <= now;
  console.log(`${shown} is ${isDue ? 'published, with the date of' : 'scheduled for'} ${inWords(instant)}.`);
  const appears = isDue ? 'It appears with the next build' : 'It appears with the first build after that time';
  console.log(`${appears}: ${commandLine('build', workspace)}`);
  if (read.problems.length > 0)
    console.log(`Other files have problems. Correct them first, since they stop every build: ${commandLine('check', workspace)}`);
  return 0;
}

/** The possible meanings of `name`: a path from the current folder, a path from the project, and `name` itself. */
function namesOf(name: string, { root, content }: Workspace): readonly string[] {
  const paths = [process.env['INIT_CWD'] ?? root, root].map((from) => relative(content, resolve(from, name)));
  return [...paths.map((path) => path.split(sep).join('/')), name];
}

function notAnArticle(name: string, { content, addresses }: ReadPublication): string {
  const titled = articlesTitled(name, content.articles).map(({ path }) => path);
  if (titled.length > 1) return `${titled.length} pieces have the title "${name}": ${titled.join(', ')}. Name one by its path.`;
  const slugs = content.articles.map(({ path }) => addresses.slugOf(path));
  const wanted = name.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  return `"${name}" is not a piece.${didYouMean(wanted, slugs)} Pieces are the files in content/articles; name one by the last part of its address, by its path or its title.`;
}

function say(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}

function momentWriter(timeZone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  return (instant) => `${format.format(instant)} (${timeZone})`;
}
