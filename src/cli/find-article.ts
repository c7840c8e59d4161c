/** Which piece is meant by a name that was typed. */
import { relative, resolve, sep } from 'node:path';
import { articleCalled, articlesTitled } from '../model/publish-article.ts';
import { didYouMean } from '../schema/nearest.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Findings } from './check/findings.ts';

type Written = NonNullable<Findings['written']>;
type WrittenArticle = Written['content']['articles'][number];

/** `name`: a slug, a path from the current folder or from the project, or a title. A sentence where it is no piece, or more than one. */
export function findArticle(name: string, { content, addresses }: Written, workspace: Workspace): WrittenArticle | { fault: string } {
  const article = meaningsOf(name, workspace)
    .map((one) => articleCalled(one, content, addresses))
    .find((one) => one !== undefined);
  return article ?? { fault: notAnArticle(name, { content, addresses }) };
}

/** A path from the current folder, a path from the project, and `name` itself. */
function meaningsOf(name: string, { root, content }: Workspace): readonly string[] {
  const paths = [process.env['INIT_CWD'] ?? root, root].map((from) => relative(content, resolve(from, name)));
  return [...paths.map((path) => path.split(sep).join('/')), name];
}

function notAnArticle(name: string, { content, addresses }: Written): string {
  const titled = articlesTitled(name, content.articles).map(({ path }) => path);
  if (titled.length > 1) return `${titled.length} pieces have the title "${name}": ${titled.join(', ')}. Name one by its path.`;
  const slugs = content.articles.map(({ path }) => addresses.slugOf(path));
  const wanted = name.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  return `"${name}" is not a piece.${didYouMean(wanted, slugs)} Pieces are the files in content/articles; name one by the last part of its address, by its path or its title.`;
}
