/** Expressions in braces: removes comments, turns `{"text"}` into text, and refuses other code unless the text is scripted. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { notesOf, report, sourceOf, type Placed } from '../body-notes.ts';
import { literalOf, type Code } from '../literal.ts';
import { explainBraces } from '../refused/explain-braces.ts';
import { attributesOf, childrenOf, isJsx, type JsxElement } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';

declare module 'mdast' {
  interface TextData {
    /** Typed in braces: rendered unchanged, with straight quotes. */
    verbatim?: boolean;
  }
}

/** In a scripted text the code stays for MDX, and the notes record that there is some. */
export const remarkExpressions: Plugin<[], Root> = () => (tree, file) => {
  walkText(tree, (node, index, parent) => {
    // A comment: `.mdx` has no other HTML than that, and plain Markdown none at all here.
    if (node.type === 'html') {
      parent.children.splice(index, 1);
      return index;
    }
    if (isJsx(node)) checkAttributes(file, node);
    if (node.type === 'mdxjsEsm') {
      foundCode(file, node, 'Take it out: parts such as <PullQuote> are there without an import.');
      for (const name of declaredNames(node.data?.estree)) notesOf(file).ownNames.add(name);
    }
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
    const code = node.data?.estree;
    if (code?.body.length === 0 && (code.comments ?? []).length > 0) {
      parent.children.splice(index, 1);
      return index;
    }
    const value = literalOf(code)?.value;
    // A number in braces is probably a set or a formula, x_{1}: the braces stay.
    if (typeof value === 'string') {
      childrenOf(parent)[index] = { type: 'text', value, data: { verbatim: true }, position: node.position };
    } else {
      foundBraces(file, node);
    }
    return undefined;
  });
};

function checkAttributes(file: VFile, element: JsxElement): void {
  for (const written of element.attributes) {
    if (written.type === 'mdxJsxExpressionAttribute') foundCode(file, written, 'Write each value by its name: name="value".');
  }
  for (const { name, value, written } of attributesOf(element)) {
    if (value === undefined) foundCode(file, written, `Write the value itself: ${name}="…".`);
  }
}

function foundCode(file: VFile, place: Placed, fix: string): void {
  const notes = notesOf(file);
  notes.hasCode = true;
  if (!notes.context.scripted) report(file, place, `"${sourceOf(file, place)}" is code, which only a scripted article may hold.`, fix);
}

function foundBraces(file: VFile, { position }: Placed): void {
  const notes = notesOf(file);
  notes.hasCode = true;
  if (notes.context.scripted) return;
  const { message, fix } = explainBraces(String(file), { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
  report(file, { position }, message, fix);
}

function declaredNames(code: Code | null | undefined): string[] {
  return (code?.body ?? []).flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration } = statement;
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    return declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration' ? [declaration.id.name] : [];
  });
}
