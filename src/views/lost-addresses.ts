/** Which addresses a published site has that its next version would lose. */
import type { Publication } from '../model/publication.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import { addressListView, type PublishedAddress } from './addresses.ts';

/** One problem for each, with the ways out. `published`: the addresses of the site that is published. */
export function lostAddresses(published: readonly PublishedAddress[], publication: Publication): readonly Problem[] {
  const present = new Set(addressListView(publication).addresses.map(({ path }) => path));
  const byId = new Map(publication.articles.map((article) => [article.id, article]));
  return published
    .filter(({ path }) => !present.has(path))
    .map(({ path, id }) => {
      const moved = id === undefined ? undefined : byId.get(id);
      if (moved)
        return problemAt(
          { file: moved.path, field: 'aliases' },
          {
            message: `The published site has this piece at ${path}, which would lead nowhere.`,
            fix: `Add the old address: aliases: [${path}]`,
          },
        );
      return problemAt(
        { file: 'gone.yaml', field: 'address' },
        {
          message: `The published site has ${path}, and this one would not.`,
          fix: `If it has moved, add ${path} to the aliases of what it is now. If it is gone for good, say why: address: ${path}, reason: …`,
        },
      );
    });
}
