/** Names of places in a text, which other pages link to: `<h2 id="…">`, `<a name="…">`, and any element to which the archive itself leads. */
import type { Element, ElementContent, Root } from 'hast';
import { Anchors, placeName } from '../../markdown/blocks/anchors.ts';
import { isTargetName } from '../../markdown/html/targets.ts';
import { childrenOf, element, elementsIn, isElement, lineOf, property, replaceElements } from './hast.ts';

/** An element of our own: an empty one with the name, `dataName`. */
export const namedPlace = 'named-place';

/** What links of the old site have behind their `#` → what they have here. */
export interface PlaceNames {
  idFor(fragment: string): string | undefined;
}

/** Puts names before the words that they name. `wanted`: what links of other texts have behind their `#`. */
export function namePlaces(tree: Root, wanted: ReadonlySet<string>): PlaceNames {
  const headings = headingsIn(tree);
  const inHeading = new Map([...headings].flatMap(([heading, id]) => [heading, ...elementsIn(heading)].map((one) => [one, id] as const)));
  const needed = new Set([...wanted, ...fragmentsIn(tree)].map(decoded));
  const taken = new Set(headings.values());
  const exact = new Map<string, string>();
  const alike = new Map<string, string>();
  const learn = (old: string, id: string): void => {
    if (!exact.has(old)) exact.set(old, id);
    if (!alike.has(placeName(old))) alike.set(placeName(old), id);
  };
  // All of them before the tree changes; the first element that has a name keeps it.
  const named = new Map<Element, string[]>();
  for (const node of elementsIn(tree)) {
    const id = inHeading.get(node);
    for (const name of namesOf(node)) {
      if (id !== undefined) learn(name, id);
      if (taken.has(name) || !isTargetName(name) || !(needed.has(name) || isMeant(node, name, id !== undefined))) continue;
      taken.add(name);
      named.set(node, [...(named.get(node) ?? []), name]);
      learn(name, name);
    }
  }
  for (const [heading, id] of headings) learn(lineOf(heading), id);
  putNames(tree, named);
  return { idFor: (fragment) => exact.get(decoded(fragment)) ?? alike.get(placeName(decoded(fragment))) };
}

/** Names of headings and of empty links were made to be linked to; those of other elements are mostly of programs. */
function isMeant(node: Element, name: string, isInHeading: boolean): boolean {
  // Medium numbers each paragraph and each heading.
  if (/^[0-9a-f]{4}$/.test(name)) return false;
  return isInHeading || (node.tagName === 'a' && property(node, 'href') === '');
}

const heading = /^h[1-6]$/;

function namesOf(node: Element): readonly string[] {
  const names = [property(node, 'id'), node.tagName === 'a' ? property(node, 'name') : ''].map((name) => name.trim().normalize('NFC'));
  return [...new Set(names)].filter((name) => name !== '');
}

/** With the ids that the engine will give them. */
function headingsIn(tree: Root): ReadonlyMap<Element, string> {
  const ids = new Anchors();
  const headings = [...elementsIn(tree)].filter((node) => heading.test(node.tagName) && lineOf(node) !== '');
  return new Map(headings.map((node) => [node, ids.take(placeName(lineOf(node)))]));
}

function fragmentsIn(tree: Root): readonly string[] {
  return [...elementsIn(tree)].flatMap((node) => {
    const href = node.tagName === 'a' ? property(node, 'href').trim() : '';
    return /^#./.test(href) ? [href.slice(1)] : [];
  });
}

function putNames(tree: Root, named: ReadonlyMap<Element, readonly string[]>): void {
  replaceElements(tree, (node) => {
    const names = named.get(node);
    if (!names) return plain.has(node.tagName) ? lifted(node) : undefined;
    const places = names.map((name) => element(namedPlace, { dataName: name }));
    if (heading.test(node.tagName) && lineOf(node) !== '') return [{ ...node, children: [...node.children, ...places] }];
    if (node.tagName === 'a') return [...places, ...(property(node, 'href') === '' ? node.children : [node])];
    // What holds no words has its name before it.
    if (isElement(node, 'code', 'img')) return [...places, node];
    return putInside(node, places) ? [node] : [element('p', {}, ...places), node];
  });
}

const holders = new Set('blockquote center details div dl figure li ol p pre section table ul'.split(' '));

/** What becomes plain words, which hold no names. */
const plain = new Set(['code', 'figure', 'pre', 'summary']);

/** The names in it stand outside. */
function lifted(node: Element): readonly ElementContent[] | undefined {
  const places: ElementContent[] = [];
  replaceElements(node, (one) => (one.tagName === namedPlace && places.push(one) > 0 ? [] : undefined));
  if (places.length === 0) return undefined;
  if (node.tagName === 'code') return [...places, node];
  return node.tagName === 'pre' ? [element('p', {}, ...places), node] : [node, element('p', {}, ...places)];
}

const wordless = new Set('code dl figure hr img ol pre summary table tbody thead tr ul'.split(' '));

/** Where its first words begin; false for what holds no words, such as a picture. */
function putInside(node: Element, places: readonly ElementContent[]): boolean {
  if (wordless.has(node.tagName)) return false;
  const first = childrenOf(node).find((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''));
  if (isElement(first) && holders.has(first.tagName)) {
    if (putInside(first, places)) return true;
    node.children.unshift(element('p', {}, ...places));
    return true;
  }
  node.children.unshift(...places);
  return true;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment).normalize('NFC');
  } catch {
    return fragment.normalize('NFC');
  }
}
