/** Compares the words of the source with the words of the rendered body. */
import type * as hast from 'hast';
import type { Nodes } from 'mdast';
import { toString } from 'hast-util-to-string';
import type { Literal } from '../../parts/literal.ts';
import { attributesOf, isJsx, type JsxElement } from '../mdx-nodes.ts';
import { isPartName, partOf } from '../../parts/parts.ts';

/** Typed text, and the line of the text where it begins, from 1. */
export interface TypedText {
  readonly text: string;
  readonly line: number;
}

/** A run of letters and digits. */
const run = /[\p{L}\p{M}\p{N}]+/gu;
/** In scripts without spaces each letter counts as a word, since lines may break anywhere. */
const spaceless = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;
const letters = new RegExp(`${spaceless.source}|(?:(?!${spaceless.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** ASCII has a faster path. */
function wordsOf(text: string): readonly string[] {
  if (!/[^\0-\x7f]/.test(text)) return text.match(/[A-Za-z0-9]+/g) ?? [];
  return text.match(/[^\0-\u0dff]/.test(text) && spaceless.test(text) ? letters : run) ?? [];
}

/** The texts below a node that must be rendered: text, code, alternative texts, titles of links, texts of parts. */
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
  else if (isJsx(node)) renderedValues(node).forEach(add);
  if ('children' in node) for (const child of node.children) collect(child, line, found);
}

/** Without names, addresses and figures, which a part renders differently. */
function renderedValues(element: JsxElement): readonly string[] {
  const rules = element.name !== null && isPartName(element.name) ? partOf(element.name).props : undefined;
  return attributesOf(element).flatMap(({ name, value }) => {
    if (rules === undefined) return name === 'title' && typeof value === 'string' ? [value] : [];
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule?.type === 'table') return Array.isArray(value) ? wordsOfRows(value) : [];
    return rule?.type.startsWith('text') === true && rule.values === undefined ? [String(value ?? '')] : [];
  });
}

/** Only strings with letters: numbers and dates are formatted by language. */
function wordsOfRows(rows: Literal | undefined): readonly string[] {
  if (Array.isArray(rows)) return rows.flatMap(wordsOfRows);
  return typeof rows === 'string' && /\p{L}/u.test(rows) ? [rows] : [];
}

/** The words of `typed` that the final tree lacks, or has fewer times; in the order of the text. */
export function wordsMissing(typed: readonly TypedText[], rendered: hast.Root): TypedText[] {
  const printed = renderedTexts(rendered);
  if (holdsAll(printed, typed)) return [];
  const counts = new Map<string, number>();
  for (const text of printed) for (const found of wordsOf(text)) counts.set(found, (counts.get(found) ?? 0) + 1);
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

/** Whether no word is missing, found without a look at most words: texts that are in both lists cancel out. */
function holdsAll(printed: readonly string[], typed: readonly TypedText[]): boolean {
  const left = new Map<string, number>();
  const add = (key: string, change: number): void => void left.set(key, (left.get(key) ?? 0) + change);
  for (const text of printed) add(text, 1);
  for (const { text } of typed) add(text, -1);
  const words = new Map<string, number>();
  for (const [text, count] of left) if (count !== 0) for (const found of wordsOf(text)) words.set(found, (words.get(found) ?? 0) + count);
  return words.values().every((count) => count >= 0);
}

function renderedTexts(tree: hast.Root): string[] {
  const texts: string[] = [];
  const read = (node: hast.Nodes): void => {
    if (node.type === 'text') texts.push(node.value);
    else if (node.type === 'element') {
      const { title } = node.properties;
      if (typeof title === 'string') texts.push(title);
      // Highlighting may split words anywhere.
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
