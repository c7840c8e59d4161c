/** Resolves the links of a text, or reports them. */
import { decodedPath } from '../../base/decoded-path.ts';
import type { BodyFacts, OutgoingLink } from '../../markdown/body.ts';
import type { Problem } from '../../problems/problem.ts';
import { noAnchor, noDestination, placesIn } from './dead-links.ts';
import type { Clock } from '../content-files.ts';
import { listOfFeed } from '../../addresses/feeds.ts';
import { joinPath } from './file-paths.ts';
import type { Destination, LinkMap } from './link-map.ts';

interface LinkingText {
  readonly path: string;
  readonly facts: BodyFacts;
  /** A held-back text may link to others that become visible no later. */
  readonly visibleFrom: number;
}

/** `hrefs` in the order of the text's links; a link with a problem stays as typed. Absolute addresses of the own site are checked too. */
export function resolveLinks(text: LinkingText, map: LinkMap): { hrefs: readonly string[]; problems: readonly Problem[] } {
  const problems = new Map<string, Problem>();
  const resolveOnce = (link: OutgoingLink, target: string): string => {
    const place = `${link.line} ${link.target}`;
    if (problems.has(place)) return link.target;
    const found = resolve(target, text, map, link.target);
    if (typeof found === 'string') return found;
    problems.set(place, { file: text.path, line: link.line, field: 'body', ...found });
    return link.target;
  };
  const hrefs = text.facts.links.map((link) => resolveOnce(link, link.target));
  for (const link of text.facts.externalLinks) {
    const target = map.urls.ownPath(link.target);
    if (target !== undefined) resolveOnce(link, target);
  }
  return { hrefs, problems: [...problems.values()] };
}

/** `typed` is the address as typed, also if only its path is resolved. */
function resolve(target: string, text: LinkingText, map: LinkMap, typed: string): string | Pick<Problem, 'message' | 'fix'> {
  const [, typedPath = '', query = '', typedFragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(target) ?? [];
  const path = decodedPath(typedPath);
  const fragment = decodedPath(typedFragment.slice(1));
  if (path === '' && fragment !== '') {
    return placesIn(text.facts.anchors).names.has(fragment) ? target : noAnchor(typed, fragment, text.facts.anchors);
  }
  if (path.startsWith('/') && map.files.has(path)) return map.urls.within(typedPath) + query + typedFragment;

  const address = path.endsWith('/') ? path : `${path}/`;
  const former = path.startsWith('/') && query !== '' ? map.byAddress.get(address + query) : undefined;
  const list = listOfFeed(path);
  const destination =
    former ?? (path.startsWith('/') ? map.byAddress.get(list ?? address) : destinationOfFile(joinPath(text.path, path), map));
  if (!destination) return noDestination(typed, path, text.path, map);
  const reason = whyHidden(destination, map.clock, text.visibleFrom);
  if (reason !== undefined)
    return { message: `"${typed}" leads to ${reason}.`, fix: `Take the link away until ${awaited(destination)} is out.` };
  if (fragment !== '' && destination.anchors && !placesIn(destination.anchors).names.has(fragment))
    return noAnchor(typed, fragment, destination.anchors);
  if (list !== undefined) return map.urls.within(typedPath) + query + typedFragment;
  return destination.href + (former ? '' : query) + typedFragment;
}

/** `.md` and `.mdx` lead to the same piece, so that a file may get the other ending. */
function destinationOfFile(path: string, { byFile }: LinkMap): Destination | undefined {
  const [, name, parts] = /^(.*\.md)(x?)$/.exec(path) ?? [];
  return byFile.get(path) ?? (name === undefined ? undefined : byFile.get(parts === 'x' ? name : `${name}x`));
}

/** Why a destination will not be visible when the linking text is published; undefined if it will. */
export function whyHidden(
  { visibleFrom = -Infinity, isPerson, isPage }: Destination,
  { now, drafts }: Clock,
  textVisibleFrom: number,
): string | undefined {
  if (drafts || visibleFrom <= Math.max(now, textVisibleFrom)) return undefined;
  if (isPerson) return 'the page of someone of whom nothing is published yet';
  if (visibleFrom === Infinity) return isPage ? 'a page that is a draft' : 'a piece that is a draft';
  return textVisibleFrom > now ? 'a piece that is published later than this one' : 'a piece that is not published yet';
}

/** What must be published first, for the fix. */
export function awaited({ isPerson, isPage }: Destination): string {
  return isPerson ? 'their first piece' : isPage ? 'that page' : 'that piece';
}
