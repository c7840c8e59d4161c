/** What a text holds, counted in the same way before and after: only so can a loss be seen. */
import type { Nodes } from 'hast';
import type { Nodes as MarkdownNode } from 'mdast';
import { footnoteText } from './parse-body.ts';
import { property } from './hast.ts';

export interface Counts {
  readonly words: number;
  readonly links: number;
  readonly pictures: number;
  readonly footnotes: number;
  readonly codeBlocks: number;
  readonly tables: number;
}

export const countNames = ['words', 'links', 'pictures', 'footnotes', 'codeBlocks', 'tables'] as const;

export interface Counted {
  readonly counts: Counts;
  /** How often each word stands there. */
  readonly words: ReadonlyMap<string, number>;
}

export interface Compared {
  readonly before: Counts;
  readonly after: Counts;
  /** Words that stand less often than before, at most ten, each once. */
  readonly lost: readonly string[];
}

export function countIn(tree: Nodes): Counted {
  const { counts, words, say, add, flush } = counting();
  const walk = (node: Nodes): void => {
    if (node.type === 'text') say(node.value);
    if (node.type !== 'element' && node.type !== 'root') return;
    const name = node.type === 'element' ? node.tagName : 'div';
    const breaks = !inWords.has(name);
    if (breaks) flush();
    if (node.type === 'element') {
      if (name === 'a' && property(node, 'href') !== '') counts.links++;
      if (name === 'img') {
        counts.pictures++;
        add(property(node, 'alt'));
        if (property(node, 'title') !== property(node, 'alt')) add(property(node, 'title'));
      }
      if (name === footnoteText) counts.footnotes++;
      if (name === 'pre') counts.codeBlocks++;
      if (name === 'table') counts.tables++;
    }
    node.children.forEach(walk);
    if (breaks) flush();
  };
  walk(tree);
  flush();
  return { counts, words };
}

/** The same of Markdown that holds no HTML, without a tree of HTML. */
export function countInMarkdown(nodes: readonly MarkdownNode[]): Counts {
  const { counts, say, add, flush } = counting();
  const walk = (node: MarkdownNode): void => {
    const breaks = !inMarkdownWords.has(node.type);
    if (breaks) flush();
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') say(node.value);
    if ((node.type === 'link' && node.url !== '') || node.type === 'linkReference') counts.links++;
    if (node.type === 'image') {
      counts.pictures++;
      add(node.alt ?? '');
      if (node.title !== node.alt) add(node.title ?? '');
    }
    if (node.type === 'footnoteDefinition') counts.footnotes++;
    if (node.type === 'code') counts.codeBlocks++;
    if (node.type === 'table') counts.tables++;
    if ('children' in node) node.children.forEach(walk);
    if (breaks) flush();
  };
  nodes.forEach(walk);
  return counts;
}

function counting() {
  const counts = { words: 0, links: 0, pictures: 0, footnotes: 0, codeBlocks: 0, tables: 0 };
  const words = new Map<string, number>();
  const add = (text: string): void => {
    for (const [word] of text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      counts.words++;
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  };
  // Neighbouring texts belong to one word: "un<em>real</em>".
  let run = '';
  const say = (text: string): void => void (run += text);
  const flush = (): void => {
    add(run);
    run = '';
  };
  return { counts, words, add, say, flush };
}

/** Marks of Markdown that can stand within a word. */
const inMarkdownWords: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
] satisfies MarkdownNode['type'][]);

/** Elements that can stand within a word. */
const inWords = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

export function compared(before: Counted, after: Counted): Compared {
  return { before: before.counts, after: after.counts, lost: lostWords(before.words, after.words) };
}

/** Where a part has changed: what is `same` stands beside it, before and after. */
export function comparedBeside(same: Counts, before: Counted, after: Counted): Compared {
  const { lost } = compared(before, after);
  return { before: addCounts(same, before.counts), after: addCounts(same, after.counts), lost };
}

/** Words that stand more often before than after, at most ten, each once. */
function lostWords(before: Counted['words'], after: Counted['words']): readonly string[] {
  const lost: string[] = [];
  for (const [word, times] of before) if ((after.get(word) ?? 0) < times && lost.length < 10) lost.push(word);
  return lost;
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    words: a.words + b.words,
    links: a.links + b.links,
    pictures: a.pictures + b.pictures,
    footnotes: a.footnotes + b.footnotes,
    codeBlocks: a.codeBlocks + b.codeBlocks,
    tables: a.tables + b.tables,
  };
}

export const noCounts: Counts = { words: 0, links: 0, pictures: 0, footnotes: 0, codeBlocks: 0, tables: 0 };
