/** Which headings a published site has whose addresses its next version would lose. */
import { pathOf } from '../addresses/routes.ts';
import type { Text } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import type { PublishedAddress } from './addresses.ts';

/** One problem for each text, with the lines that keep the addresses. A text that has no heading any more has nothing to which they could lead. */
export function lostHeadings(published: readonly PublishedAddress[], { articles, pages }: Publication): readonly Problem[] {
  const texts = new Map<string, { readonly path: string; readonly text: Text }>([
    ...articles.map((article) => [pathOf('article', article), article] as const),
    ...pages.map((page) => [pathOf('page', { page: page.slug }), page] as const),
  ]);
  return published.flatMap(({ path, headings = [] }): readonly Problem[] => {
    const found = texts.get(path);
    const present = found?.text.facts.headings ?? [];
    const known = new Set(present.flatMap(({ id, former = [] }) => [id, ...former]));
    const lost = headings.filter((id) => !known.has(id));
    if (!found || present.length === 0 || lost.length === 0) return [];
    const earlier = present.flatMap(({ id, former = [] }) => former.map((was) => ({ was, now: id })));
    const next = lost.map((was) => ({ was, now: successorOf(was, headings, present) }));
    const lines = [...earlier, ...next].map(({ was, now }) => `{ was: ${JSON.stringify(was)}, now: ${JSON.stringify(now)} }`);
    const message = `${lost.map((id) => `${path}#${id}`).join(', ')} would lead to the beginning of the text: that heading has other words now.`;
    return [
      problemAt(
        { file: found.path, field: 'formerHeadings' },
        { message, fix: `Let it lead to the heading of today: formerHeadings: [${lines.join(', ')}]` },
      ),
    ];
  });
}

/** The heading that stands now where the lost one stood: the new one after the last that both have, else that one itself. */
function successorOf(lost: string, before: readonly string[], now: Text['facts']['headings']): string {
  const ids = now.map(({ id }) => id);
  const last = before.slice(0, before.indexOf(lost)).findLast((id) => ids.includes(id));
  const place = last === undefined ? -1 : ids.indexOf(last);
  const next = ids[place + 1];
  return (next === undefined || before.includes(next) ? ids[place] : next) ?? next ?? '';
}
