/** Which addresses a published site has that its next version would lose. */
import { firstSegmentOf, routes } from '../addresses/routes.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import { addressListView, type PublishedAddress } from './addresses.ts';

/** One problem for each, with the ways out. `published`: the addresses of the site that is published. */
export function lostAddresses(published: readonly PublishedAddress[], publication: Publication): readonly Problem[] {
  const now = addressListView(publication).addresses;
  const present = new Map(now.map((address) => [address.path, address]));
  const movedTo = moves(published, publication, now);
  const heldBack = new Map(publication.heldBack.flatMap(({ path, addresses }) => addresses.map((address) => [address, path])));
  const ids = new Set(now.map(({ id }) => id));
  return published.flatMap((address): readonly Problem[] => {
    const { path, id } = address;
    const here = present.get(path);
    if (here) return id !== undefined && here.id !== undefined && here.id !== id && !ids.has(id) ? [otherId(id, path, publication)] : [];
    const moved = movedTo(address);
    if (moved) return [lostByMove(path, moved)];
    const file = heldBack.get(path);
    return [file === undefined ? lost(path) : lostByHolding(path, file)];
  });
}

/** Finds the article that had an address: by its id, or by its text where it was renamed without an alias. */
function moves(
  published: readonly PublishedAddress[],
  { articles }: Publication,
  now: readonly PublishedAddress[],
): (address: PublishedAddress) => Article | undefined {
  const paths = new Set(published.map(({ path }) => path));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const idOfNew = new Map(now.filter(({ path, digest }) => digest !== undefined && !paths.has(path)).map(({ digest, id }) => [digest, id]));
  return ({ id = '', digest }) => byId.get(id) ?? byId.get((digest === undefined ? undefined : idOfNew.get(digest)) ?? '');
}

function lostByMove(path: string, { path: file, aliases }: Article): Problem {
  return problemAt(
    { file, field: 'aliases' },
    {
      message: `The published site has this piece at ${path}, which would lead nowhere.`,
      fix: `Add the old address after those of before: ${aliasLine([...aliases, path])}`,
    },
  );
}

/** Feed readers know an article by its id, which is its first address. */
function otherId(id: string, path: string, { articles, urls }: Publication): Problem {
  const article = articles.find(({ href }) => decodeURI(href) === urls.within(path));
  const { path: file = 'articles', aliases = [] } = article ?? {};
  return problemAt(
    { file, field: 'aliases' },
    {
      message: `Feed readers know this piece by its first address, ${id}, and would show it again as a new one.`,
      fix: `Let that be the first alias again: ${aliasLine([id, ...aliases.filter((alias) => alias !== id)])}`,
    },
  );
}

function lostByHolding(path: string, file: string): Problem {
  return problemAt(
    { file, field: 'published' },
    {
      message: `The published site has ${path}, and this piece is held back.`,
      fix: 'Publish it again. To withdraw it for good, delete the file, and write its address and the reason into gone.yaml.',
    },
  );
}

function lost(path: string): Problem {
  return problemAt(
    { file: 'gone.yaml', field: 'address' },
    {
      message: `The published site has ${path}, and this one would not.`,
      fix: `If it has moved, add it to the aliases of ${ownerOf(path)}: ${aliasLine([path])}. If it is gone for good, say why in gone.yaml: - { address: ${JSON.stringify(path)}, reason: "…" }`,
    },
  );
}

/** Where the aliases of such an address are written. */
function ownerOf(path: string): string {
  const owners = [
    [routes.author, 'the person'],
    [routes.category, 'the category, in categories.yaml'],
    [routes.series, 'the series, below series: in one of its parts'],
  ] as const;
  const [, owner = 'what it is now'] = owners.find(([route]) => path.startsWith(`/${firstSegmentOf(route)}/`)) ?? [];
  return owner;
}

/** YAML that can be copied, whatever the addresses hold. */
function aliasLine(aliases: readonly string[]): string {
  return `aliases: [${aliases.map((alias) => (/^[\w/.-]+$/.test(alias) && !/^[\d.]+$/.test(alias) ? alias : JSON.stringify(alias))).join(', ')}]`;
}
