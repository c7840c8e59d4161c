/** Which headings a published site has whose addresses its next version would lose. */
import { pathOf } from '../addresses/routes.ts';
import type { Text } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import type { PublishedAddress } from './addresses.ts';

interface FoundText {
  /** Of its file. */
  readonly path: string;
  readonly text: Text;
}

/** So many addresses are named in a sentence. */
const namedAtMost = 3;

/** One problem for each text, with the line that keeps the addresses. A text that has no heading any more has nothing to which they could lead. */
export function lostHeadings(published: readonly PublishedAddress[], publication: Publication): readonly Problem[] {
  const textAt = finderOf(publication);
  return published.flatMap((address): readonly Problem[] => {
    const { path, headings = [] } = address;
    const found = textAt(address);
    const present = found?.text.facts.headings ?? [];
    const known = new Set(present.flatMap(({ id, former = [] }) => [id, ...former]));
    const lost = headings.filter((id) => !known.has(id));
    if (!found || present.length === 0 || lost.length === 0) return [];
    const earlier = present.flatMap(({ id, former = [] }) => former.map((was) => ({ was, now: id })));
    const pairs = [...earlier, ...successors(headings, lost, present)];
    const lines = pairs.map(({ was, now }) => `{ was: ${JSON.stringify(was)}, now: ${JSON.stringify(now)} }`);
    const named = lost.slice(0, namedAtMost).map((id) => `${path}#${id}`);
    const rest = lost.length > namedAtMost ? ` and ${lost.length - namedAtMost} more` : '';
    return [
      problemAt(
        { file: found.path, field: 'formerHeadings' },
        {
          message: `${named.join(', ')}${rest} would lead to the beginning of the text: no heading has that address any more.`,
          fix: `Let it lead to a heading of today; if this guess is right: formerHeadings: [${lines.join(', ')}]`,
        },
      ),
    ];
  });
}

/** Finds the text of a published address, also where it has moved since. */
function finderOf({ articles, pages, redirects }: Publication): (address: PublishedAddress) => FoundText | undefined {
  const byPath = new Map<string, FoundText>([
    ...articles.map((article) => [pathOf('article', article), article] as const),
    ...pages.map((page) => [pathOf('page', { page: page.slug }), page] as const),
  ]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byHref = new Map<string, FoundText>([...articles, ...pages].map((one) => [one.href, one]));
  const movedTo = new Map(redirects.map(({ from, to }) => [from, byHref.get(to)]));
  return ({ path, id }) => byPath.get(path) ?? (id === undefined ? undefined : byId.get(id)) ?? movedTo.get(path);
}

/**
 * A guess for each lost heading: the new one that shares most words with it; else, where as many are new as are lost between two that stayed, the one in its
 * place; else the section before it.
 */
function successors(
  before: readonly string[],
  lost: readonly string[],
  now: Text['facts']['headings'],
): readonly { was: string; now: string }[] {
  const ids = now.map(({ id }) => id);
  const placeNow = new Map(ids.map((id, place) => [id, place]));
  const stayed = new Set(before);
  const fresh = ids.filter((id) => !stayed.has(id));
  const isLost = new Set(lost);
  const pairs: { was: string; now: string }[] = [];
  let section = -1;
  let gap: string[] = [];
  const endGap = (next: number): void => {
    const inPlace = ids.slice(section + 1, next).filter((id) => !stayed.has(id));
    for (const [index, was] of gap.entries()) {
      const guess = mostAlike(was, fresh) ?? (inPlace.length === gap.length ? inPlace[index] : undefined) ?? ids[section] ?? ids[0] ?? '';
      pairs.push({ was, now: guess });
    }
    gap = [];
  };
  for (const id of before) {
    const place = placeNow.get(id);
    if (isLost.has(id)) gap.push(id);
    else if (place !== undefined) {
      endGap(Math.max(place, section + 1));
      section = place;
    }
  }
  endGap(ids.length);
  return pairs;
}

/** For more headings than this, words are not compared: that would take too long. */
const comparedAtMost = 200;

function mostAlike(was: string, fresh: readonly string[]): string | undefined {
  if (fresh.length > comparedAtMost) return undefined;
  const words = new Set(was.split('-').filter((word) => word.length > 2));
  const shared = fresh.map((id) => ({ id, count: new Set(id.split('-')).intersection(words).size }));
  const best = shared.reduce((one, other) => (other.count > one.count ? other : one), { id: '', count: 0 });
  return best.count > 0 ? best.id : undefined;
}
