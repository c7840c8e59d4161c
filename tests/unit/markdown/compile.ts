/** Compiles a text as that of an ordinary English article, and shows what came of it as a test likes to read it. */
import { bodyWords } from '../../../src/languages/words-for.ts';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import type { Body, BodyNode } from '../../../src/markdown/body.ts';
import type { BodyContext } from '../../../src/markdown/body-notes.ts';

export const article: BodyContext = {
  file: 'articles/dock.mdx',
  firstLine: 1,
  language: 'en',
  scripted: false,
  labels: bodyWords('en'),
  tables: new Map(),
};

/** The body of a text that has no problems. */
export function bodyOf(text: string, changes: Partial<BodyContext> = {}): Body {
  const { body, problems } = compileBody(text, { ...article, ...changes });
  if (body === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return body;
}

/** Its HTML, without the ids of paragraphs; parts as `<Name {"prop":"value"}>children</Name>`. */
export function htmlOf(text: string, changes: Partial<BodyContext> = {}): string {
  return withoutParagraphIds(wholeHtmlOf(text, changes));
}

export function withoutParagraphIds(html: string): string {
  return html.replace(/ id="p-[0-9a-z]{7}(?:-\d+)?"/g, '');
}

/** The same with the ids of paragraphs. */
export function wholeHtmlOf(text: string, changes: Partial<BodyContext> = {}): string {
  return shown(bodyOf(text, changes).nodes);
}

/** Its problems as `line:column message fix`; none when it has a body. */
export function problemsOf(text: string, changes: Partial<BodyContext> = {}): string[] {
  const { body, problems } = compileBody(text, { ...article, ...changes });
  if ((body === undefined) !== problems.length > 0) throw new Error('A text has a body if, and only if, it has no problems.');
  return problems.map(({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`);
}

/** Its warnings as `line:column message fix`. */
export function warningsOf(text: string, changes: Partial<BodyContext> = {}): string[] {
  const { warnings } = compileBody(text, { ...article, ...changes });
  return warnings.map(({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`);
}

function shown(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : `<${node.part} ${JSON.stringify(node.props)}>${shown(node.children)}</${node.part}>`))
    .join('');
}
