/** A text → its `Body`, or all its problems. */
import { hash } from 'node:crypto';
import { isPlainMarkdown } from '../base/text-files.ts';
import { orderProblems } from '../problems/order-problems.ts';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type Problem, type Warning } from '../problems/problem.ts';
import type { Body, BodyFacts } from './body.ts';
import { bodyNodes } from './body-nodes.ts';
import { newNotes, type BodyContext, type BodyNotes } from './body-notes.ts';
import { bodyPlugins } from './body-plugins.ts';
import { remarkBareValues } from './html/remark-bare-values.ts';
import { parseText } from './refused/parse-text.ts';
import { pasteAsOne } from './refused/pasted-markup.ts';
import { explainStop } from './refused/parser-stop.ts';
import { countWords } from './words/word-count.ts';

const { remarkPlugins, remarkRehype: toHast, rehypePlugins } = bodyPlugins();
const mdx = ['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'] as const;
const mdxProcessor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkPlugins)
  .use(remarkRehype, { ...toHast, passThrough: [...mdx] })
  .use(rehypePlugins)
  .freeze();
const plainProcessor = unified()
  .use(remarkParse)
  .use(remarkBareValues)
  .use(remarkPlugins)
  .use(remarkRehype, toHast)
  .use(rehypePlugins)
  .freeze();

interface CompiledBody {
  /** Undefined if, and only if, there are problems. */
  readonly body: Body | undefined;
  /** If there are problems: facts of what could be parsed, or undefined. */
  readonly facts: BodyFacts | undefined;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  /** In the order of the text; none if a part of it had to be covered before parsing. */
  readonly warnings: readonly Warning[];
}

/** Never throws because of a text. */
export function compileBody(text: string, context: BodyContext): CompiledBody {
  try {
    return compile(text, context);
  } catch (thrown) {
    // Deeply nested code overflows the stack in highlighting and serialising.
    if (!(thrown instanceof RangeError)) throw thrown;
    const { message, fix } = explainStop({ reason: 'out of room', line: 1, column: 1 });
    const problem = { file: context.file, line: context.firstLine, field: 'body', message, fix };
    return { body: undefined, facts: undefined, problems: [problem], warnings: [] };
  }
}

function compile(text: string, context: BodyContext): CompiledBody {
  const notes = newNotes(context);
  const processor = isPlainMarkdown(context.file) ? plainProcessor : mdxProcessor;
  const { tree, readable } = parseText(text, (typed) => processor.parse(typed), notes);
  if (tree === undefined) {
    const problems = orderProblems(pasteAsOne(notes.problems, text, context));
    return { body: undefined, facts: undefined, problems, warnings: [] };
  }
  if (readable === text) context.onParsed?.(tree, text);
  const finished = processor.runSync(tree, new VFile({ value: readable, data: { body: notes } }));
  const facts = factsOf(notes, text);
  const warnings = readable === text ? orderProblems(notes.warnings) : [];
  if (notes.problems.length > 0) {
    const typed = notes.problems.filter((problem) => readable === text || isAboutTypedText(problem, text));
    const problems = orderProblems(pasteAsOne(typed, text, context));
    return { body: undefined, facts: withoutCovered(facts, text, readable), problems, warnings };
  }
  return {
    body: { nodes: notes.hasCode ? [] : bodyNodes(finished), plainText: notes.plainText, facts, warnings },
    facts,
    problems: [],
    warnings,
  };
}

function factsOf(notes: BodyNotes, text: string): BodyFacts {
  const { headings, anchors, footnotes, links, externalLinks, pictures, charts, plainText, excerpt, context } = notes;
  const words = countWords(plainText, context.language);
  const digest = hash('sha256', text).slice(0, 16);
  return {
    digest,
    headings,
    anchors: [...anchors],
    footnotes,
    words,
    excerpt,
    links,
    externalLinks,
    pictures,
    charts,
    scripted: context.scripted,
  };
}

/** Covered text reads `xxxx`. A problem that quotes it says nothing new: what is covered was reported when it was covered. */
function isAboutTypedText({ message }: Problem, text: string): boolean {
  const cover = /x{4,}/.exec(message)?.[0];
  return cover === undefined || text.includes(cover);
}

/** Without addresses and places that are covered text, which the writer did not type. */
function withoutCovered(facts: BodyFacts, text: string, readable: string): BodyFacts {
  if (readable === text) return facts;
  const isTyped = (address: string): boolean => text.includes(address) || !readable.includes(address);
  return {
    ...facts,
    links: facts.links.filter(({ target }) => !target.startsWith('#') && isTyped(target)),
    externalLinks: facts.externalLinks.filter(({ target }) => isTyped(target)),
    pictures: facts.pictures.filter(({ src }) => isTyped(src)),
  };
}
