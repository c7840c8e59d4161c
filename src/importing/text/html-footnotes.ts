/** Footnotes that are links to a list at the end of the page → footnotes of our own. They are recognised by two links that lead to each other. */
import type { Element, ElementContent, Root } from 'hast';
import { elementsIn, isElement, lineOf, property, replaceElements } from './hast.ts';
import { footnoteMark, footnoteText } from './parse-body.ts';

interface Note {
  readonly name: string;
  /** The element that holds its words. */
  readonly holder: Element;
  readonly backs: Set<Element>;
}

export function findFootnotes(tree: Root): void {
  const ids = new Map<string, readonly Element[]>();
  collectIds(tree, [], ids);
  const notes = new Map<Element, Note>();
  const marks = new Map<Element, string>();
  for (const link of elementsIn(tree)) {
    const target = targetOf(link);
    if (target === undefined || lineOf(link).length > 8 || isBack(link)) continue;
    const trail = ids.get(target);
    const holder = trail && holderOf(trail);
    if (!holder || [...elementsIn(holder)].includes(link)) continue;
    const backs = [...elementsIn(holder)].filter((one) => leadsTo(one, link, ids));
    if (backs.length === 0) continue;
    const known = notes.get(holder) ?? { name: freeName(nameOf(target, notes.size + 1), notes), holder, backs: new Set() };
    backs.forEach((back) => known.backs.add(back));
    notes.set(holder, known);
    marks.set(link, known.name);
  }
  if (notes.size > 0) rewrite(tree, notes, marks);
}

function rewrite(tree: Root, notes: ReadonlyMap<Element, Note>, marks: ReadonlyMap<Element, string>): void {
  const backs = new Set([...notes.values()].flatMap((note) => [...note.backs]));
  const texts: Element[] = [];
  replaceElements(tree, (node) => {
    const mark = marks.get(node);
    if (mark !== undefined) return [{ type: 'element', tagName: footnoteMark, properties: { dataName: mark }, children: [] }];
    if (backs.has(node)) return [];
    const note = notes.get(node);
    if (note) {
      texts.push({ type: 'element', tagName: footnoteText, properties: { dataName: note.name }, children: [...node.children] });
      return [];
    }
    const only = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    if (['sup', 'span'].includes(node.tagName) && only.length === 1 && isElement(only[0], footnoteMark)) return only as ElementContent[];
    // What held the list, its rule and its heading.
    const isEmpty = only.every((child) => isElement(child, 'hr') || isElement(child, 'h1', 'h2', 'h3', 'h4'));
    if (/\bfootnotes?\b/.test(`${property(node, 'className')} ${property(node, 'role')}`) && isEmpty) return [];
    return ['ol', 'ul', 'sup'].includes(node.tagName) && only.length === 0 ? [] : undefined;
  });
  tree.children.push(...texts);
}

/** The elements with an id, each with those around it, the inmost first. */
function collectIds(node: Root | Element, around: readonly Element[], ids: Map<string, readonly Element[]>): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const trail = [child, ...around];
    for (const id of [property(child, 'id'), child.tagName === 'a' ? property(child, 'name') : ''])
      if (id !== '' && !ids.has(id)) ids.set(id, trail);
    collectIds(child, trail, ids);
  }
}

/** The item of a list or the block that the address names. */
function holderOf(trail: readonly Element[]): Element | undefined {
  return trail
    .slice(0, 4)
    .find(
      (one) =>
        isElement(one, 'li', 'dd') ||
        (isElement(one, 'div', 'p') && /foot-?note|endnote/i.test(`${property(one, 'className')} ${property(one, 'id')}`)),
    );
}

function leadsTo(back: Element, link: Element, ids: ReadonlyMap<string, readonly Element[]>): boolean {
  const target = targetOf(back);
  if (target === undefined) return false;
  const [found] = ids.get(target) ?? [];
  return found !== undefined && (found === link || [...elementsIn(found)].includes(link));
}

function targetOf(link: Element): string | undefined {
  if (link.tagName !== 'a') return undefined;
  const id = /^#(.+)$/.exec(property(link, 'href'))?.[1];
  return id === undefined ? undefined : decodedId(id);
}

function decodedId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function isBack(link: Element): boolean {
  return /^[\s↩↑^⏎\uFE0E\uFE0F⤴]+$/u.test(lineOf(link)) || /backref|reversefootnote/i.test(property(link, 'className'));
}

/** Digits, letters and hyphens; else the number of the note. */
function nameOf(id: string, number: number): string {
  const digits = /(\d+)$/.exec(id)?.[1];
  return digits ?? (/^[a-z][\w-]*$/i.test(id) ? id : String(number));
}

function freeName(name: string, notes: ReadonlyMap<Element, Note>): string {
  return [...notes.values()].some((note) => note.name === name) ? `${name}-${notes.size + 1}` : name;
}
