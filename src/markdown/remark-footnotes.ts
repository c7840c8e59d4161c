/** Footnotes: a number in the text, a list at the end, links both ways. */
import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { FootnoteFacts } from './body.ts';
import { breadthOf } from './checks/breadth.ts';
import { lineOf, notesOf, report, reportAt } from './body-notes.ts';
import { type Note, notesSection, referenceNode } from './footnote-nodes.ts';
import { placeName } from './blocks/anchors.ts';
import { childrenOf } from './mdx-nodes.ts';
import { walkText } from './walk.ts';

/** Ids come from the names of the footnotes (`note-pilots`), so that a new footnote does not change them. Reports notes without a reference, and references without a note. */
export const remarkFootnotes: Plugin<[], Root> = () => (tree, file) => {
  const definitions = takeDefinitions(tree, file);
  reportUndefined(tree, file);
  const { notes, breadth } = numberNotes(tree, definitions, file);
  const used = new Set(notes.map(({ definition }) => definition));
  for (const definition of definitions.values()) {
    if (used.has(definition)) continue;
    const name = definition.label ?? definition.identifier;
    report(
      file,
      definition,
      `No place in the text refers to the footnote [^${name}].`,
      `Write [^${name}] where it belongs, or take the note out.`,
    );
  }
  const body = notesOf(file);
  body.footnotes = notes.map(({ after, definition }) => ({ rest: breadth - after, ...paragraphsOf(definition) }));
  if (notes.length > 0) tree.children.push(notesSection(notes, body.context, body.anchors.take('notes')));
};

function takeDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  walkText(tree, (node, index, parent) => {
    if (node.type !== 'footnoteDefinition') return undefined;
    const first = definitions.get(node.identifier);
    const name = node.label ?? node.identifier;
    if (node.children.length === 0)
      report(file, node, `The footnote [^${name}] has no words.`, 'Write them behind the colon, or take the note out.');
    if (first === undefined) definitions.set(node.identifier, node);
    else
      report(
        file,
        node,
        `The footnote [^${name}] is written twice.`,
        `The first is in line ${lineOf(file, first)}: give one of them another name.`,
      );
    parent.children.splice(index, 1);
    return index;
  });
  for (const definition of definitions.values()) reportUndefined(definition, file);
  return definitions;
}

/** Markdown parses `[^name]` without a note as text, so this searches the source. */
function reportUndefined(tree: Parents, file: VFile): void {
  const typed = String(file);
  walkText(tree, (node) => {
    if (node.type !== 'text' || !node.value.includes('[^')) return;
    const start = node.position?.start.offset ?? 0;
    for (const match of typed.slice(start, node.position?.end.offset ?? 0).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
      reportAt(
        file,
        start + match.index,
        `There is no footnote [^${match[1] ?? ''}].`,
        `Write it on a line of its own: [^${match[1] ?? ''}]: The note.`,
      );
    }
  });
}

function numberNotes(tree: Root, definitions: ReadonlyMap<string, FootnoteDefinition>, file: VFile): { notes: Note[]; breadth: number } {
  const { anchors, context } = notesOf(file);
  const notes = new Map<string, Note>();
  let breadthSoFar = 0;
  const number = (node: Root | FootnoteDefinition) => {
    walkText(node, (reference, index, parent) => {
      if (reference.type === 'text') breadthSoFar += breadthOf(reference.value);
      const definition = reference.type === 'footnoteReference' ? definitions.get(reference.identifier) : undefined;
      if (reference.type !== 'footnoteReference' || definition === undefined) return undefined;
      const name = placeName(reference.label ?? reference.identifier);
      const note = notes.get(reference.identifier) ?? {
        number: notes.size + 1,
        id: anchors.take(`note-${name}`),
        definition,
        after: breadthSoFar,
        references: [],
      };
      notes.set(reference.identifier, note);
      note.references.push(anchors.take(`noteref-${name}`));
      childrenOf(parent)[index] = referenceNode(reference, note, context.labels.footnotes);
      return index + 1;
    });
  };
  number(tree);
  const breadth = breadthSoFar;
  // A note may refer to another note: the map grows during the loop.
  for (const note of notes.values()) number(note.definition);
  return { notes: [...notes.values()], breadth };
}

/** Inline nodes. */
const inlineTypes: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'footnoteReference',
]);

function paragraphsOf(definition: FootnoteDefinition): Pick<FootnoteFacts, 'paragraphs'> {
  const paragraphs = definition.children.map((block) => {
    if (block.type !== 'paragraph') return Infinity;
    let breadth = 0;
    walkText(block, (node) => {
      // Inline HTML elements have lower-case names, parts do not.
      if (!inlineTypes.has(node.type) && !(node.type === 'mdxJsxTextElement' && /^[a-z]/.test(node.name ?? '') && node.name !== 'br'))
        breadth = Infinity;
      if (node.type === 'text' || node.type === 'inlineCode') breadth += breadthOf(node.value);
    });
    return breadth;
  });
  return paragraphs.every(Number.isFinite) ? { paragraphs } : {};
}
