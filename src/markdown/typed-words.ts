/** The words of a text as it was typed, held against the words of the body that was made of it. */
import type * as hast from 'hast';
import type { Nodes } from 'mdast';
import { toString } from 'hast-util-to-string';
import type { Literal } from '../parts/literal.ts';
import { attributesOf, isJsx, type JsxElement } from './mdx-nodes.ts';
import { isPartName, partOf } from '../parts/parts.ts';

/** What was typed in one place, and the line of the text on which that begins, from 1. */
export interface TypedText {
  readonly text: string;
  readonly line: number;
}

/** Letters and digits without anything between them. */
const run = /[\p{L}\p{M}\p{N}]+/gu;
/** Of scripts that have no spaces each letter counts by itself, since lines end anywhere in them. */
const spaceless = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;
const letters = new RegExp(`${spaceless.source}|(?:(?!${spaceless.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Plain letters are found in less time. */
function wordsOf(text: string): readonly string[] {
  if (!/[^\0-\x7f]/.test(text)) return text.match(/[A-Za-z0-9]+/g) ?? [];
  return text.match(/[^\0-\u0dff]/.test(text) && spaceless.test(text) ? letters : run) ?? [];
}

/** Everything below a node that a reader should meet: text, code, what is said of pictures, the titles of links, the texts of parts. */
export function typedTexts(node: Nodes): TypedText[] {
  const found: TypedText[] = [];
  collect(node, node.position?.start.line ?? 1, found);
  return found;
}

function collect(node: Nodes, lineAbove: number, found: TypedText[]): void {
  const line = node.position?.start.line ?? lineAbove;
  const add = (text: string | null | undefined): void => {
    if (text) found.push({ text, line });
  };
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') add(node.value);
  else if (node.type === 'link') add(node.title);
  else if (node.type === 'image') [node.alt, node.title].forEach(add);
  else if (isJsx(node)) printedValues(node).forEach(add);
  if ('children' in node) for (const child of node.children) collect(child, line, found);
}

/** Without what a part takes as a name, an address or a figure, which is drawn. */
function printedValues(element: JsxElement): readonly string[] {
  const rules = element.name !== null && isPartName(element.name) ? partOf(element.name).props : undefined;
  return attributesOf(element).flatMap(({ name, value }) => {
    if (rules === undefined) return name === 'title' && typeof value === 'string' ? [value] : [];
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule?.type === 'table') return Array.isArray(value) ? wordsOfRows(value) : [];
    return rule?.type.startsWith('text') === true && rule.values === undefined ? [String(value ?? '')] : [];
  });
}

/** Numbers and dates are drawn in the way of a language. */
function wordsOfRows(rows: Literal | undefined): readonly string[] {
  if (Array.isArray(rows)) return rows.flatMap(wordsOfRows);
  return typeof rows === 'string' && /\p{L}/u.test(rows) ? [rows] : [];
}

/** Those of `typed` that the finished tree has not, or not as often; in the order of the text. */
export function wordsMissing(typed: readonly TypedText[], printed: hast.Root): TypedText[] {
  const counts = new Map<string, number>();
  for (const text of printedTexts(printed)) for (const found of wordsOf(text)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const missing: TypedText[] = [];
  for (const { text, line } of typed) {
    for (const found of wordsOf(text)) {
      const count = counts.get(found) ?? 0;
      if (count > 0) counts.set(found, count - 1);
      else missing.push({ text: found, line });
    }
  }
  return missing;
}

function printedTexts(tree: hast.Root): string[] {
  const texts: string[] = [];
  const read = (node: hast.Nodes): void => {
    if (node.type === 'text') texts.push(node.value);
    else if (node.type === 'element') {
      const { title } = node.properties;
      if (typeof title === 'string') texts.push(title);
      // Colours part its words anywhere.
      if (node.tagName === 'pre') texts.push(toString(node));
      else node.children.forEach(read);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const { value } of attributesOf(node))
        if (value !== undefined) texts.push(typeof value === 'string' ? value : JSON.stringify(value));
      node.children.forEach(read);
    } else if ('children' in node) node.children.forEach(read);
  };
  read(tree);
  return texts;
}
