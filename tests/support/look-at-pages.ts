/** Collects the elements, attributes, addresses and scripts of pages, and the texts at some places. Runs in the browser. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Look {
  /** `b`, or `b title`. */
  readonly names: readonly string[];
  /** Addresses that neither a reader nor the browser may follow, each with its attribute. */
  readonly badAddresses: readonly string[];
  /** The address or the text of each script. */
  readonly scripts: readonly string[];
  /** By name of the place: texts, or values of `content` or `alt`. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

/** Fetches and parses pages of the open site without running scripts. Without a path, reads the open document. `places`: selectors by name. */
export function lookAtPages(page: Page, paths: readonly string[], places: Readonly<Record<string, string>> = {}): Promise<readonly Look[]> {
  return look(page, { paths, places, runs: false });
}

/** Opens pages of the open site in frames, with scripts: a frame takes a third of the time of a window. */
export function lookAtRunningPages(page: Page, paths: readonly string[]): Promise<readonly Look[]> {
  return look(page, { paths, places: {}, runs: true });
}

interface Looked {
  readonly paths: readonly string[];
  readonly places: Readonly<Record<string, string>>;
  readonly runs: boolean;
}

function look(page: Page, looked: Looked): Promise<readonly Look[]> {
  return page.evaluate(async ({ paths, places, runs }) => {
    const holdsAddress = /^(?:href|src|action|formaction|xlink:href|cite|data|poster|background|ping|manifest|longdesc|codebase)$/;
    const isFetched = /^(?:src|data|poster|background|manifest)$/;

    const isBad = (name: string, value: string): boolean => {
      if (name === 'srcdoc') return true;
      // A place in the page itself.
      if (!holdsAddress.test(name) || (name === 'href' && value.startsWith('#'))) return false;
      if (!URL.canParse(value, location.href)) return true;
      const { protocol, origin } = new URL(value, location.href);
      if (isFetched.test(name)) return origin !== location.origin && origin !== 'https://tide.example';
      return !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
    };

    const look = (document: Document) => {
      const all = [...document.querySelectorAll('*')];
      const attributes = all.flatMap(({ localName, attributes }) => [...attributes].map(({ name, value }) => ({ localName, name, value })));
      return {
        names: [...new Set([...all.map(({ localName }) => localName), ...attributes.map(({ localName, name }) => `${localName} ${name}`)])],
        badAddresses: attributes
          .filter(({ name, value }) => isBad(name, value))
          .map(({ localName, name, value }) => `${localName} ${name}="${value}"`),
        // Data is not run.
        scripts: [...document.querySelectorAll('script:not([type="application/ld+json"])')].map(
          (script) => script.getAttribute('src') ?? script.textContent ?? '',
        ),
        texts: Object.fromEntries(
          Object.entries(places).map(([name, selector]) => [
            name,
            [...document.querySelectorAll(selector)].map(
              (element) => element.getAttribute('content') ?? element.getAttribute('alt') ?? element.textContent,
            ),
          ]),
        ),
      };
    };

    if (paths.length === 0) return [look(document)];
    const looks = [];
    for (const path of paths) {
      if (runs) {
        const frame = document.createElement('iframe');
        frame.src = path;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await loaded;
        looks.push(look(frame.contentDocument ?? document));
        frame.remove();
        continue;
      }
      const html = await (await fetch(path)).text();
      looks.push(look(new DOMParser().parseFromString(html, 'text/html')));
    }
    return looks;
  }, looked);
}

/** The scripts of BetweenPages.astro, of a site at the root of its host. */
const betweenPages = [
  '{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"selector_matches":"[rel~=nofollow], [download]"}}]},"eagerness":"moderate"}]}',
];

/** `innocents`: the names that a page may have. */
export function expectNothingStrange({ names, badAddresses, scripts }: Look, innocents: ReadonlySet<string>, path: string): void {
  expect([names.filter((name) => !innocents.has(name)), badAddresses], path).toEqual([[], []]);
  // Inline there are only the script for the stored reading light, that of a redirect, and what concerns the way from page to page.
  const isOurs = (script: string): boolean =>
    betweenPages.includes(script) ||
    /localStorage\.getItem\("\/light"\)|^if\(location\.hash\)location\.replace\("[^"<>]*"\+location\.hash\)$/.test(script);
  const foreign = scripts.filter((script) => !script.startsWith('/_astro/') && !isOurs(script));
  expect(foreign, path).toEqual([]);
}
