/** Gives links and pictures their new addresses. What has none stays as words, and is a note. */
import type { Element, ElementContent, Root } from 'hast';
import type { LeftOut } from '../imported-text.ts';
import { element, elementsIn, isElement, property, replaceElements, textIn } from './hast.ts';
import { namePlaces, type PlaceNames } from './place-names.ts';
import { isPicturePath } from './file-names.ts';
import { unwrappedAddress } from './unwrap-address.ts';

/** A new address, or why there is none. `lost`: what stood behind its `#`, of which the page has no such place. `isFile`: it leads to a file of the old site. */
export type Resolved =
  { readonly to: string; readonly lost?: string; readonly isFile?: boolean } | { readonly why: string; readonly isFile?: boolean };

export interface Places {
  /** Names of places in the text that links of other texts have. */
  readonly wanted?: ReadonlySet<string> | undefined;
  /** Of a link that leaves the text. */
  link(address: string): Resolved;
  /** Of a picture, from the new file; on the web, `to` is a whole address. */
  picture(src: string): Resolved;
}

/** Addresses of the pictures, as typed, without those that services put around them. */
export function picturesIn(tree: Root): readonly string[] {
  return [
    ...new Set([...elementsIn(tree)].flatMap((node) => (node.tagName === 'img' ? [sourceOf(node)] : [])).filter((src) => src !== '')),
  ];
}

/** Addresses as `place` asks for them; also those of links that it takes apart. */
export function linksIn(tree: Root): readonly string[] {
  return [...new Set([...elementsIn(tree)].flatMap((node) => (node.tagName === 'a' ? [addressOf(node)] : [])))];
}

export function place(tree: Root, places: Places, note: (left: LeftOut) => void): void {
  const names = namePlaces(tree, places.wanted ?? new Set());
  replaceElements(tree, (node, parent) => {
    if (node.tagName === 'img') return placedPicture(node, parent.type === 'element' && parent.tagName === 'a', places, note);
    return node.tagName === 'a' ? placedLink(node, places, names, note) : undefined;
  });
}

/** What `src` says, or what scripts would have put there. */
function sourceOf(node: Element): string {
  const lazy = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigSrc'].map((name) => property(node, name)).find((src) => src !== '');
  const src = property(node, 'src');
  return unwrappedAddress(lazy !== undefined && (src === '' || src.startsWith('data:')) ? lazy : src);
}

function addressOf(link: Element): string {
  return unwrappedAddress(property(link, 'href').replace(/[\p{Cc}]/gu, ''));
}

function placedPicture(node: Element, isLinked: boolean, places: Places, note: (left: LeftOut) => void): readonly ElementContent[] {
  const src = sourceOf(node);
  const alt = property(node, 'alt').replace(/\s+/g, ' ').trim();
  const width = Number(property(node, 'width') || 99);
  if (src === '' || (width <= 1 && alt === '')) {
    note({ what: 'a picture that counted readers', why: 'It had a pixel, or no address.' });
    return [];
  }
  const title = property(node, 'title').trim() === alt ? '' : property(node, 'title');
  const line = [alt, title].filter((text) => text !== '').join(' ');
  const words = (): ElementContent[] => (line === '' ? [] : [element('em', {}, { type: 'text', value: line })]);
  if (src.startsWith('data:')) {
    note({ what: 'a picture written into the text', why: 'It has no file.' });
    return words();
  }
  const found = places.picture(src);
  if ('why' in found) {
    note({ what: `the picture ${src}`, why: found.why, fetch: { kind: 'picture', address: src }, at: line });
    return words();
  }
  const isOnWeb = /^https?:/i.test(found.to);
  if (!isOnWeb) return [element('img', { src: found.to, alt, title })];
  const fetch = { kind: 'picture', address: found.to } as const;
  note({ what: `the picture ${found.to}`, why: 'It lies on the web; a link leads there.', fetch, at: isLinked ? line : found.to });
  const label: ElementContent = { type: 'text', value: line === '' ? (fileName(found.to) ?? 'picture') : line };
  return [isLinked ? element('em', {}, label) : element('a', { href: found.to }, label)];
}

function fileName(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) || undefined : undefined;
}

function placedLink(
  node: Element,
  places: Places,
  names: PlaceNames,
  note: (left: LeftOut) => void,
): readonly ElementContent[] | undefined {
  const href = addressOf(node);
  if (href === '' || href === '#') return node.children;
  if (textIn(node).trim() === '' && ![...elementsIn(node)].some((one) => isElement(one, 'img'))) return node.children;
  if (href.startsWith('#')) {
    const anchor = names.idFor(href.slice(1));
    if (anchor !== undefined) return [{ ...node, properties: { href: `#${anchor}` } }];
    note({ what: `the link ${href}`, why: 'There is no such place in the text; its words stay.' });
    return node.children;
  }
  const to = newAddress(href, textIn(node), places, note);
  return to === undefined ? node.children : [{ ...node, properties: { href: to } }];
}

/** Where a link that leaves the text leads now; undefined where only its words stay. */
export function newAddress(href: string, words: string, places: Pick<Places, 'link'>, note: (left: LeftOut) => void): string | undefined {
  const found = places.link(href);
  if (found.isFile) {
    // A picture that leads to a larger one of itself.
    if (words.trim() === '' && isPicturePath(href)) return undefined;
    const address = 'to' in found ? found.to : href;
    note({
      what: `the file ${address}`,
      why: 'It lies on the old site.',
      fetch: { kind: isPicturePath(href) ? 'picture' : 'file', address },
      at: 'to' in found ? address : words,
    });
    return 'to' in found ? found.to : undefined;
  }
  if ('to' in found) {
    if (found.lost !== undefined)
      note({ what: `the place ${found.lost}`, why: 'The page to which a link leads has no such place; the link leads to the page.' });
    return found.to;
  }
  note({ what: `the link ${href}`, why: found.why });
  return undefined;
}
