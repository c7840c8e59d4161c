/** Explains a broken link, with the nearest target and valid examples. */
import { guesser } from '../../schema/nearest.ts';
import type { ProblemText } from '../../problems/problem.ts';
import { joinPath, relativePath } from './file-paths.ts';
import type { Destination, LinkMap } from './link-map.ts';
import { onceFor } from '../once-for.ts';

/** For a path that the site lacks; `typed` is what the writer typed, `from` the file with the link. */
export function noDestination(typed: string, path: string, from: string, map: LinkMap): ProblemText {
  if (path.startsWith('/') || !map.filesBeside.has(joinPath(from, path))) return noPage(typed, path, from, map);
  const name = path.split('/').at(-1) ?? path;
  return {
    message: `"${typed}" lies beside this text, and is not published by itself.`,
    fix: `Move it into public/, where files are published as they are, and link to "/${name.replaceAll(' ', '%20')}".`,
  };
}

function noPage(typed: string, path: string, from: string, map: LinkMap): ProblemText {
  if (/^www\.[^/]+\./i.test(path)) return { message: `"${typed}" leads nowhere.`, fix: `Write https://${typed} for another site.` };
  const nearest = path.startsWith('/') ? nearestAddress(path, from, map) : nearestFile(path, from, map);
  if (nearest === undefined && /^\/.*\.(?!mdx?$|html?$)[a-z\d]{2,5}$/i.test(path))
    return { message: `"${typed}" leads nowhere.`, fix: `Put the file at public${path}, or take the link away.` };
  return {
    message: `"${typed}" leads nowhere.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
    fix: `${nearest === undefined && isArticle(path) ? 'Was it renamed? ' : ''}${waysToLink(from, map)}`,
  };
}

function isArticle(path: string): boolean {
  return /\.mdx?$|^\/articles\/[^/]/.test(path);
}

/** Two published articles, so that the file with the link is not its own example. */
const examples = onceFor(({ byAddress, byFile, clock }: LinkMap) => {
  const addresses = new Map<Destination, string>();
  for (const [address, destination] of byAddress) if (!addresses.has(destination)) addresses.set(destination, address);
  const out = [...byFile].filter(([file, { visibleFrom = -Infinity }]) => file.startsWith('articles/') && visibleFrom <= clock.now);
  return out.slice(0, 2).map(([file, destination]) => ({ file, address: addresses.get(destination) ?? destination.href }));
});

/** With addresses that are valid here, if there are any. */
function waysToLink(from: string, map: LinkMap): string {
  const example = examples(map).find(({ file }) => file !== from.normalize('NFC'));
  const [address, file] = example === undefined ? ['', ''] : [` (${example.address})`, ` (${relativePath(from, example.file)})`];
  return `Link to an address of this site${address}, or to a file by its path from this one${file}.`;
}

const addressGuesser = onceFor(({ byAddress }: LinkMap) => guesser(byAddress.keys()));

/** The nearest address, except that of `from`: a page rarely links to itself. */
function nearestAddress(typed: string, from: string, map: LinkMap): string | undefined {
  const own = map.byFile.get(from.normalize('NFC'));
  const nearest = addressGuesser(map)(typed, (address) => map.byAddress.get(address) === own);
  // The page of its list was not meant.
  return nearest !== undefined && typed.startsWith(nearest) ? sameEnding(typed, own, map) : nearest;
}

const addressesByEnding = onceFor(({ byAddress }: LinkMap) => Map.groupBy(byAddress.keys(), endingOf));

/** The only address in the same list with the same ending: `/categories/markets/rent/` for `/categories/rent/`. */
function sameEnding(typed: string, own: Destination | undefined, map: LinkMap): string | undefined {
  const list = /^\/[^/]+\//.exec(typed)?.[0] ?? typed;
  const alike = addressesByEnding(map).get(endingOf(typed)) ?? [];
  const [only, ...others] = alike.filter((address) => address.startsWith(list) && map.byAddress.get(address) !== own);
  return others.length === 0 ? only : undefined;
}

function endingOf(address: string): string {
  return /[^/]*\/?$/.exec(address)?.[0].replace('/', '').toLowerCase() ?? '';
}

const filesByName = onceFor(({ byFile }: LinkMap) => {
  const byName = Map.groupBy(byFile.keys(), fileName);
  return { byName, guess: guesser(byName.keys()) };
});

/** The path, relative to `from`, of the other file with the nearest name. */
function nearestFile(typed: string, from: string, map: LinkMap): string | undefined {
  const { byName, guess } = filesByName(map);
  const own = from.normalize('NFC');
  const others = (name: string): readonly string[] => byName.get(name)?.filter((path) => path !== own) ?? [];
  const name = guess(fileName(typed), (known) => fileName(own) === known && others(known).length === 0);
  const [file] = name === undefined ? [] : others(name);
  return file === undefined ? undefined : relativePath(from, file);
}

/** Without the extension, which all files share; an article in its own folder has the name of the folder. */
function fileName(path: string): string {
  return /([^/]+?)(?:\/index)?(?:\.mdx?)?$/.exec(path)?.[1] ?? path;
}

/** The anchors of a text, prepared for many links. */
export const placesIn = onceFor((anchors: readonly string[]) => ({ names: new Set(anchors), guess: guesser(anchors) }));

/** For an anchor that the text lacks. */
export function noAnchor(typed: string, fragment: string, anchors: readonly string[]): ProblemText {
  const nearest = placesIn(anchors).guess(fragment);
  return {
    message: `"${typed}" leads to a place that is not there.${nearest === undefined ? '' : ` Did you mean "#${nearest}"?`}`,
    fix: 'Write the heading in small letters with hyphens for spaces.',
  };
}
