/** Where a link that a writer typed leads, or what is wrong with it. */
import { nearestName } from '../schema/nearest.ts';
import type { BodyFacts, OutgoingLink } from '../markdown/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { Clock } from './content-files.ts';
import type { Urls } from './urls.ts';

/** A page that links may lead to. */
export interface Destination {
  readonly href: string;
  /** The ids on it; absent where they do not come from a text. */
  readonly anchors?: readonly string[] | undefined;
  /** From when on readers find it, in milliseconds since 1970; `Infinity` for a draft, absent for what is always there. */
  readonly visibleFrom?: number;
  /** It is the page of a person, there from the first piece on. */
  readonly isPerson?: true;
}

export interface LinkMap {
  /** By path within the site: `/articles/rent-freeze/`. */
  readonly byAddress: ReadonlyMap<string, Destination>;
  /** By path from the content folder: `articles/rent-freeze.mdx`. */
  readonly byFile: ReadonlyMap<string, Destination>;
  /** Files of `public/`, as paths within the site. */
  readonly files: ReadonlySet<string>;
  readonly urls: Urls;
  readonly clock: Clock;
}

interface LinkingText {
  readonly path: string;
  readonly facts: BodyFacts;
  /** A text that is held back may lead to others that will be there when it is. */
  readonly visibleFrom: number;
}

/** `hrefs` in the order of the text's links; a link with a problem keeps what was typed. Complete addresses of the site itself must lead somewhere too. */
export function resolveLinks(text: LinkingText, map: LinkMap): { hrefs: readonly string[]; problems: readonly Problem[] } {
  const problems = new Map<string, Problem>();
  const look = (link: OutgoingLink, target: string): string => {
    const place = `${link.line} ${link.target}`;
    if (problems.has(place)) return link.target;
    // To guess at each of thousands takes minutes where there are thousands of pieces.
    const found = resolve(target, text, map, { typed: link.target, guessing: problems.size < 50 });
    if (typeof found === 'string') return found;
    problems.set(place, { file: text.path, line: link.line, field: 'body', ...found });
    return link.target;
  };
  const hrefs = text.facts.links.map((link) => look(link, link.target));
  for (const link of text.facts.externalLinks) {
    const target = map.urls.ownPath(link.target);
    if (target !== undefined) look(link, target);
  }
  return { hrefs, problems: [...problems.values()] };
}

interface Guess {
  /** What the writer sees: the whole address where only the path is looked up. */
  readonly typed: string;
  /** Whether to look for what may have been meant. */
  readonly guessing: boolean;
}

type Trouble = Pick<Problem, 'message' | 'fix'>;

function resolve(target: string, text: LinkingText, map: LinkMap, guess: Guess): string | Trouble {
  const [, typedPath = '', query = '', typedFragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(target) ?? [];
  const path = decode(typedPath);
  const fragment = decode(typedFragment.slice(1));
  if (path === '' && fragment !== '') {
    return text.facts.anchors.includes(fragment) ? target : noAnchor(guess, fragment, text.facts.anchors);
  }
  if (path.startsWith('/') && map.files.has(path)) return map.urls.within(typedPath) + query + typedFragment;

  const destination = path.startsWith('/')
    ? map.byAddress.get(path.endsWith('/') ? path : `${path}/`)
    : map.byFile.get(joinPath(text.path, path));
  if (!destination) return noPage(guess, path, text.path, map);
  const reason = whyHidden(destination, map.clock, text.visibleFrom);
  if (reason !== undefined)
    return { message: `"${guess.typed}" leads to ${reason}.`, fix: `Take the link away until ${awaited(destination)} is out.` };
  if (fragment !== '' && destination.anchors && !destination.anchors.includes(fragment))
    return noAnchor(guess, fragment, destination.anchors);
  return destination.href + query + typedFragment;
}

/** Why readers will not find a destination when the text that leads to it is out; undefined when they will. */
export function whyHidden(
  { visibleFrom = -Infinity, isPerson }: Destination,
  { now, drafts }: Clock,
  textVisibleFrom: number,
): string | undefined {
  if (drafts || visibleFrom <= Math.max(now, textVisibleFrom)) return undefined;
  if (isPerson) return 'the page of someone of whom nothing is published yet';
  if (visibleFrom === Infinity) return 'a piece that is a draft';
  return textVisibleFrom > now ? 'a piece that is published later than this one' : 'a piece that is not published yet';
}

/** For what the way out has to wait. */
export function awaited({ isPerson }: Destination): string {
  return isPerson ? 'their first piece' : 'that piece';
}

function noPage({ typed, guessing }: Guess, path: string, from: string, map: LinkMap): Trouble {
  const find = (): string | undefined => (path.startsWith('/') ? nearestAddress(path, from, map) : nearestFile(path, from, map));
  const nearest = guessing ? find() : undefined;
  return {
    message: `"${typed}" leads nowhere.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
    fix: 'Link to an address of this site (/articles/rent-freeze/), or to a file beside this one (./rent-freeze.mdx).',
  };
}

/** Of any page but that of `from`: nobody misspells the way to where they are. */
function nearestAddress(typed: string, from: string, map: LinkMap): string | undefined {
  const own = map.byFile.get(from.normalize('NFC'));
  return nearestName(
    typed,
    [...map.byAddress].flatMap(([address, destination]) => (destination === own ? [] : [address])),
  );
}

/** The path, seen from `from`, of the other file whose name is nearest to that of the path typed. */
function nearestFile(typed: string, from: string, map: LinkMap): string | undefined {
  // A piece in a folder of its own is known by the name of the folder.
  const nameOf = (path: string): string => /[^/]+(?:\/index\.mdx)?$/.exec(path)?.[0] ?? path;
  const files = [...map.byFile.keys()].filter((path) => path !== from.normalize('NFC'));
  const name = nearestName(nameOf(typed), files.map(nameOf));
  const file = files.find((path) => nameOf(path) === name);
  return file === undefined ? undefined : relativePath(from, file);
}

function noAnchor({ typed, guessing }: Guess, fragment: string, anchors: readonly string[]): Trouble {
  const nearest = guessing ? nearestName(fragment, anchors) : undefined;
  return {
    message: `"${typed}" leads to a place that is not there.${nearest === undefined ? '' : ` Did you mean "#${nearest}"?`}`,
    fix: 'Write the heading in small letters with hyphens for spaces.',
  };
}

/** The file a relative path names, seen from the file `from`; paths cannot leave the content folder. */
export function joinPath(from: string, relative: string): string {
  const segments = from.split('/').slice(0, -1);
  for (const segment of relative.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/').normalize('NFC');
}

/** How the file at `from` names the file at `to`. */
function relativePath(from: string, to: string): string {
  const above = from.split('/').slice(0, -1);
  const below = to.split('/');
  while (above.length > 0 && below.length > 1 && above[0] === below[0]) {
    above.shift();
    below.shift();
  }
  return `${above.length === 0 ? './' : '../'.repeat(above.length)}${below.join('/')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
