/** Nothing on a built site leads nowhere. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, readPage } from '../support/built-files.ts';
import { type BuiltSite, type SiteName } from '../support/built-sites.ts';

const sites = inject('sites');

/** Every address in a page that the site itself must answer, with the attribute that holds it. */
function addressesIn(document: Document): readonly string[] {
  const single = [...document.querySelectorAll('[href], [src], [action], [poster]')].flatMap((element) =>
    ['href', 'src', 'action', 'poster'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  return [...single, ...sets];
}

/** What an address on a page of the site leads to: undefined when it is there, else the reason why not. */
function whyBroken(site: BuiltSite, page: string, address: string): string | undefined {
  // Records on Bluesky: no browser goes there.
  if (address.startsWith('at://')) return undefined;
  const url = new URL(address, `https://built.example${site.base}${page.replace(/index\.html$/, '')}`);
  if (url.origin !== 'https://built.example') return undefined;
  if (!url.pathname.startsWith(site.base)) return 'leads out of the site';
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(site.out, file)) || statSync(join(site.out, file)).isDirectory()) return 'leads to no file';
  if (url.hash === '') return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  return pageOf(site, file).getElementById(id) ? undefined : 'leads to no place on its page';
}

/** Each page is read once, however many addresses lead to it. */
const pages = new Map<string, Document>();

function pageOf({ out }: BuiltSite, file: string): Document {
  const path = join(out, file);
  const page = pages.get(path) ?? readPage(out, file);
  pages.set(path, page);
  return page;
}

describe.each(Object.keys(sites) as SiteName[])('on the site "%s"', (name) => {
  const site = sites[name];

  it('every address of every page leads somewhere', () => {
    const broken = pagesOf(site.out).flatMap((page) =>
      addressesIn(pageOf(site, page)).flatMap((address) => {
        const reason = whyBroken(site, page, address);
        return reason === undefined ? [] : [`${page}: ${address} ${reason}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('every address of the feed is complete and leads somewhere, or leads to a place of its own item', () => {
    const xml = readFileSync(join(site.out, 'feed.xml'), 'utf8');
    const own = /^url: *(\S+)/m.exec(readFileSync(join(site.content, 'site.yaml'), 'utf8'))?.[1] ?? '';
    const { rss } = new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === 'item' }).parse(xml);
    const items: { link: string; 'content:encoded': string }[] = rss.channel.item ?? [];
    for (const { link, 'content:encoded': html } of items) {
      const places = [...html.matchAll(/href="#([^"]*)"/g)].map(([, place = '']) => decodeURIComponent(place));
      expect(
        places.filter((place) => !html.includes(` id="${place}"`)),
        link,
      ).toEqual([]);
    }
    const addresses = items.flatMap(({ link, 'content:encoded': html }) => [
      link,
      ...[...html.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, address = '']) => address),
      ...[...html.matchAll(/srcset="([^"]*)"/g)].flatMap(([, set = '']) =>
        set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
      ),
    ]);
    for (const address of [rss.channel.link, ...addresses]) expect(address).toMatch(/^(https?|mailto|tel):/);
    const broken = addresses
      .filter((address) => address.startsWith(new URL(own).origin))
      .filter((address) => whyBroken(site, 'feed.xml', address.slice(new URL(own).origin.length)) !== undefined);
    expect(broken).toEqual([]);
  });
});

it('the check itself finds a missing file, a missing place and a way out of the site', () => {
  expect(whyBroken(sites.below, 'index.html', '/opinion/nowhere/')).toBe('leads to no file');
  expect(whyBroken(sites.below, 'index.html', '#nowhere')).toBe('leads to no place on its page');
  expect(whyBroken(sites.below, 'index.html', '/articles/')).toBe('leads out of the site');
});
